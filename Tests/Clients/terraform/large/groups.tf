# Groups, and each way to say who is in them.
resource "aws_iam_group" "team" {
  for_each = toset(["developers", "operators", "auditors"])
  name     = each.key
  path     = "/teams/"
}

resource "aws_iam_group" "renamed" {
  name = local.second ? "after" : "before"
  path = local.second ? "/moved/" : "/"
}

resource "aws_iam_group_membership" "developers" {
  name  = "developers"
  group = aws_iam_group.team["developers"].name
  users = concat(
    [for user in slice(aws_iam_user.crowd, local.second ? 10 : 0, 110) : user.name],
    [aws_iam_user.person["alice"].name],
  )
}

resource "aws_iam_user_group_membership" "bob" {
  user = aws_iam_user.person["bob"].name
  groups = [
    aws_iam_group.team["operators"].name,
    local.second ? aws_iam_group.renamed.name : aws_iam_group.team["auditors"].name,
  ]
}

resource "aws_iam_group_policy" "operators" {
  name   = "operate"
  group  = aws_iam_group.team["operators"].name
  policy = data.aws_iam_policy_document.own_device.json
}

resource "aws_iam_group_policy" "renamed" {
  name_prefix = "prefix-"
  group       = aws_iam_group.renamed.name
  policy      = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Deny", Action = "*", Resource = "*" }] })
}

resource "aws_iam_group_policy_attachment" "auditors" {
  for_each   = toset(["SecurityAudit", "job-function/ViewOnlyAccess", "IAMReadOnlyAccess"])
  group      = aws_iam_group.team["auditors"].name
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/${each.key}"
}

resource "aws_iam_group_policies_exclusive" "operators" {
  group_name   = aws_iam_group.team["operators"].name
  policy_names = [aws_iam_group_policy.operators.name]
}

resource "aws_iam_group_policy_attachments_exclusive" "auditors" {
  group_name  = aws_iam_group.team["auditors"].name
  policy_arns = [for attachment in aws_iam_group_policy_attachment.auditors : attachment.policy_arn]
}
