# Roles: who may assume them and how, what they may do, for how long.
data "aws_iam_policy_document" "trust_with_mfa" {
  statement {
    actions = local.second ? ["sts:AssumeRole", "sts:TagSession"] : ["sts:AssumeRole"]

    principals {
      type        = "AWS"
      identifiers = [aws_iam_user.person["alice"].arn, "arn:aws:iam::${local.account}:root"]
    }

    condition {
      test     = "Bool"
      variable = "aws:MultiFactorAuthPresent"
      values   = ["true"]
    }

    condition {
      test     = "NumericLessThan"
      variable = "aws:MultiFactorAuthAge"
      values   = ["3600"]
    }
  }
}

data "aws_iam_policy_document" "trust_service" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com", "lambda.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "mfa" {
  name                 = "with-mfa"
  path                 = "/gated/"
  description          = "Only with a code (${var.stage})"
  max_session_duration = local.second ? 43200 : 7200
  permissions_boundary = local.second ? null : aws_iam_policy.boundary.arn
  assume_role_policy   = data.aws_iam_policy_document.trust_with_mfa.json
  tags                 = local.second ? { Since = "second" } : { Until = "first" }
}

resource "aws_iam_role" "service" {
  name_prefix           = "service-"
  assume_role_policy    = data.aws_iam_policy_document.trust_service.json
  force_detach_policies = true
}

resource "aws_iam_role" "inline" {
  name                = "inline"
  assume_role_policy  = data.aws_iam_policy_document.trust_service.json
  managed_policy_arns = [aws_iam_policy.everything.arn, "arn:aws:iam::aws:policy/ReadOnlyAccess"]

  inline_policy {
    name   = "first"
    policy = data.aws_iam_policy_document.own_device.json
  }

  dynamic "inline_policy" {
    for_each = local.second ? [] : ["gone later"]
    content {
      name   = "second"
      policy = data.aws_iam_policy_document.own_device.json
    }
  }
}

resource "aws_iam_role" "federated" {
  name = "federated"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Action    = "sts:AssumeRoleWithWebIdentity"
        Principal = { Federated = aws_iam_openid_connect_provider.actions.arn }
        Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" } }
      },
      {
        Effect    = "Allow"
        Action    = "sts:AssumeRoleWithSAML"
        Principal = { Federated = aws_iam_saml_provider.company.arn }
        Condition = { StringEquals = { "SAML:aud" = "https://signin.aws.amazon.com/saml" } }
      },
    ]
  })
}

resource "aws_iam_role_policy" "mfa" {
  name   = "inline"
  role   = aws_iam_role.mfa.id
  policy = data.aws_iam_policy_document.everything.json
}

resource "aws_iam_role_policy_attachment" "mfa" {
  for_each   = toset(["AdministratorAccess", "IAMFullAccess"])
  role       = aws_iam_role.mfa.name
  policy_arn = "arn:aws:iam::aws:policy/${each.key}"
}

resource "aws_iam_role_policy_attachment" "service" {
  role       = aws_iam_role.service.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}

resource "aws_iam_role_policies_exclusive" "mfa" {
  role_name    = aws_iam_role.mfa.name
  policy_names = [aws_iam_role_policy.mfa.name]
}

resource "aws_iam_role_policy_attachments_exclusive" "service" {
  role_name   = aws_iam_role.service.name
  policy_arns = [aws_iam_role_policy_attachment.service.policy_arn]
}

resource "aws_iam_instance_profile" "service" {
  name = "service"
  path = "/machines/"
  role = local.second ? aws_iam_role.inline.name : aws_iam_role.service.name
  tags = local.second ? { Since = "second" } : { Until = "first" }
}

resource "aws_iam_service_linked_role" "scaling" {
  aws_service_name = "autoscaling.amazonaws.com"
  custom_suffix    = "test"
  description      = "the ${var.stage} text"
}
