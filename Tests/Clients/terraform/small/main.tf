# A user with her device, and a policy that is hers: what people begin with.
variable "team" {
  type    = string
  default = "blue"
}

variable "actions" {
  type    = list(string)
  default = ["iam:ListMFADevices", "iam:ResyncMFADevice"]
}

resource "aws_iam_user" "alice" {
  name          = "alice"
  path          = "/people/"
  force_destroy = true
  tags          = { team = var.team }
}

resource "aws_iam_policy" "own_device" {
  name = "own-device"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = var.actions
      Resource = "arn:aws:iam::*:user/people/$${aws:username}"
    }]
  })
}

resource "aws_iam_user_policy_attachment" "alice" {
  user       = aws_iam_user.alice.name
  policy_arn = aws_iam_policy.own_device.arn
}

resource "aws_iam_virtual_mfa_device" "alice" {
  virtual_mfa_device_name = "alice"
  tags                    = { team = var.team }
}

output "serial_number" {
  value = aws_iam_virtual_mfa_device.alice.arn
}

output "user_of_device" {
  value = aws_iam_virtual_mfa_device.alice.user_name
}
