# What is written in more than one way, and must not drift because of it.
resource "aws_iam_role" "any_account" {
  name               = "any-account"
  assume_role_policy = <<-JSON
    {
      "Version" : "2012-10-17",
      "Statement" : { "Effect":"Allow",
         "Principal": {"AWS": ["${local.account}", "*"]}, "Action": ["sts:AssumeRole"],
         "Condition": {"StringEquals": {"sts:ExternalId": ["x"]}, "Bool": {"aws:MultiFactorAuthPresent": true}}
      }
    }
  JSON
}

resource "aws_iam_role" "old_version" {
  name = "old-version"
  path = "/a/b/c/"
  assume_role_policy = jsonencode({
    Version = "2008-10-17"
    Statement = [{
      Sid       = ""
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::${local.account}:root", Service = "ec2.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_policy" "spaced" {
  name   = "spaced"
  policy = <<-JSON
    {
        "Version": "2012-10-17",
        "Statement": [
            { "Action": [ "s3:Get*",   "s3:List*" ],
              "Effect": "Allow", "Resource": "*",
              "Condition": { "NumericLessThan": { "aws:MultiFactorAuthAge": 3600 } } }
        ]
    }
  JSON
}

resource "aws_iam_instance_profile" "empty" {
  name_prefix = "empty-"
}

resource "aws_iam_user" "unicode" {
  name = "u.n-i_c+o=d,e@x"
  tags = { Name = "ÅÄÖ 漢字 / = + - @ : _ .", Empty = "" }
}

resource "aws_iam_user_policies_exclusive" "none" {
  user_name    = aws_iam_user.unicode.name
  policy_names = []
}

resource "aws_iam_user_policy_attachments_exclusive" "none" {
  user_name   = aws_iam_user.unicode.name
  policy_arns = []
}

resource "aws_iam_service_linked_role" "containers" {
  aws_service_name = "ecs.amazonaws.com"
  tags             = { Service = "ecs" }
}

resource "aws_iam_openid_connect_provider" "without_thumbprint" {
  url            = "https://accounts.google.com"
  client_id_list = ["266362248691-test.apps.googleusercontent.com"]
}
