# What changes between one apply and the next.
variable "stage" {
  type    = string
  default = "first"
}

# Keys and certificates that the test makes.
variable "certificate" {
  type = string
}

variable "private_key" {
  type = string
}

variable "ssh_public_key" {
  type = string
}

locals {
  second  = var.stage == "second"
  account = data.aws_caller_identity.current.account_id
}

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
