# Policies: documents of every form, managed, inline, AWS's own, attached in each way.
data "aws_iam_policy_document" "own_device" {
  statement {
    sid       = "AllowManageOwnUserMFA"
    actions   = ["iam:EnableMFADevice", "iam:ListMFADevices", "iam:ResyncMFADevice", "iam:GetUser"]
    resources = ["arn:aws:iam::*:user/&{aws:username}"]
  }

  statement {
    sid         = "DenyAllExceptListedIfNoMFA"
    effect      = "Deny"
    not_actions = ["iam:EnableMFADevice", "iam:GetUser", "iam:ListMFADevices", "sts:GetSessionToken"]
    resources   = ["*"]

    condition {
      test     = "BoolIfExists"
      variable = "aws:MultiFactorAuthPresent"
      values   = ["false"]
    }
  }
}

data "aws_iam_policy_document" "everything" {
  source_policy_documents = [data.aws_iam_policy_document.own_device.json]

  statement {
    sid           = "Elsewhere"
    effect        = local.second ? "Deny" : "Allow"
    actions       = ["s3:*", "ec2:Describe*"]
    not_resources = ["arn:aws:s3:::secret", "arn:aws:s3:::secret/*"]

    condition {
      test     = "NumericLessThan"
      variable = "aws:MultiFactorAuthAge"
      values   = ["3600"]
    }

    condition {
      test     = "ForAllValues:StringLike"
      variable = "aws:TagKeys"
      values   = ["team", "cost*"]
    }

    condition {
      test     = "NotIpAddress"
      variable = "aws:SourceIp"
      values   = ["192.0.2.0/24", "2001:db8::/32"]
    }
  }
}

resource "aws_iam_policy" "boundary" {
  name = "boundary"
  path = "/boundaries/"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Sid = "All", Effect = "Allow", Action = "*", Resource = "*" }]
  })
}

resource "aws_iam_policy" "everything" {
  name        = "everything"
  path        = "/managed/"
  description = "Text with <signs> & \"quotes\""
  policy      = data.aws_iam_policy_document.everything.json
  tags        = local.second ? { Since = "second" } : { Until = "first" }
}

# A description cannot change: the policy is replaced.
resource "aws_iam_policy" "replaced" {
  name_prefix = "replaced-"
  description = "the ${var.stage} one"
  policy      = data.aws_iam_policy_document.own_device.json
}

# More versions than a policy may keep.
resource "aws_iam_policy" "versions" {
  name = "versions"
  policy = jsonencode({
    Version   = "2012-10-17"
    Id        = "versions-${var.stage}"
    Statement = [{ Effect = "Allow", Action = "s3:Get*", Resource = "arn:aws:s3:::${var.stage}/*" }]
  })
}

resource "aws_iam_policy" "many" {
  count  = 12
  name   = "many-${count.index}"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sqs:*", Resource = "*" }] })
}

resource "aws_iam_policy_attachment" "everywhere" {
  name       = "everywhere"
  policy_arn = aws_iam_policy.many[0].arn
  users      = [for user in slice(aws_iam_user.crowd, 0, local.second ? 5 : 10) : user.name]
  groups     = local.second ? [] : [aws_iam_group.team["developers"].name]
  roles      = [aws_iam_role.mfa.name]
}

resource "aws_iam_user_policy" "alice" {
  name   = "own"
  user   = aws_iam_user.person["alice"].name
  policy = data.aws_iam_policy_document.own_device.json
}

resource "aws_iam_user_policy" "renamed" {
  name   = "inline"
  user   = aws_iam_user.renamed.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["sts:*"], Resource = ["*"] }] })
}

resource "aws_iam_user_policy_attachment" "alice" {
  for_each   = toset(["AdministratorAccess", "IAMUserChangePassword", "PowerUserAccess"])
  user       = aws_iam_user.person["alice"].name
  policy_arn = "arn:aws:iam::aws:policy/${each.key}"
}

resource "aws_iam_user_policy_attachment" "bob" {
  count      = 9
  user       = aws_iam_user.person["bob"].name
  policy_arn = aws_iam_policy.many[count.index + 1].arn
}

resource "aws_iam_user_policies_exclusive" "alice" {
  user_name    = aws_iam_user.person["alice"].name
  policy_names = [aws_iam_user_policy.alice.name]
}

resource "aws_iam_user_policy_attachments_exclusive" "alice" {
  user_name   = aws_iam_user.person["alice"].name
  policy_arns = [for attachment in aws_iam_user_policy_attachment.alice : attachment.policy_arn]
}
