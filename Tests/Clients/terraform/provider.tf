# The provider as people point it at another endpoint: no skip_… flag, and no patience with what is not served.
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

variable "endpoint" {
  type = string
}

variable "default_tags" {
  type    = map(string)
  default = {}
}

provider "aws" {
  region      = "us-east-1"
  max_retries = 1

  endpoints {
    iam = var.endpoint
    sts = var.endpoint
  }

  default_tags {
    tags = var.default_tags
  }
}
