# Everything that can be read back.
data "aws_iam_user" "alice" {
  user_name = aws_iam_user.person["alice"].name
}

data "aws_iam_users" "crowd" {
  path_prefix = "/crowd/"
  depends_on  = [aws_iam_user.crowd]
}

data "aws_iam_users" "named" {
  name_regex = "crowd-04.*"
  depends_on = [aws_iam_user.crowd]
}

data "aws_iam_access_keys" "alice" {
  user       = aws_iam_user.person["alice"].name
  depends_on = [aws_iam_access_key.active, aws_iam_access_key.spare]
}

data "aws_iam_group" "developers" {
  group_name = aws_iam_group_membership.developers.group
}

data "aws_iam_role" "mfa" {
  name = aws_iam_role.mfa.name
}

data "aws_iam_roles" "gated" {
  path_prefix = "/gated/"
  depends_on  = [aws_iam_role.mfa]
}

data "aws_iam_roles" "all" {
  depends_on = [aws_iam_role.mfa, aws_iam_role.inline, aws_iam_role.service, aws_iam_role.federated]
}

data "aws_iam_policy" "by_arn" {
  arn = aws_iam_policy.everything.arn
}

data "aws_iam_policy" "by_name" {
  name        = aws_iam_policy.boundary.name
  path_prefix = "/boundaries/"
}

data "aws_iam_policy" "of_aws" {
  name = "AdministratorAccess"
}

data "aws_iam_account_alias" "this" {
  depends_on = [aws_iam_account_alias.this]
}

data "aws_iam_session_context" "caller" {
  arn = data.aws_caller_identity.current.arn
}

data "aws_iam_session_context" "assumed" {
  arn = "arn:aws:sts::${local.account}:assumed-role/${aws_iam_role.mfa.name}/session"
}

data "aws_iam_instance_profile" "service" {
  name = aws_iam_instance_profile.service.name
}

data "aws_iam_instance_profiles" "service" {
  role_name = aws_iam_instance_profile.service.role
}

data "aws_iam_openid_connect_provider" "actions" {
  url        = "https://token.actions.githubusercontent.com"
  depends_on = [aws_iam_openid_connect_provider.actions]
}

data "aws_iam_saml_provider" "company" {
  arn = aws_iam_saml_provider.company.arn
}

data "aws_iam_server_certificate" "web" {
  name = aws_iam_server_certificate.web.name
}

data "aws_iam_user_ssh_key" "alice" {
  username          = aws_iam_user.person["alice"].name
  ssh_public_key_id = aws_iam_user_ssh_key.alice.ssh_public_key_id
  encoding          = "SSH"
}

data "aws_iam_principal_policy_simulation" "with_mfa" {
  action_names      = ["iam:DeactivateMFADevice", "s3:GetObject"]
  policy_source_arn = aws_iam_user.person["alice"].arn

  context {
    key    = "aws:MultiFactorAuthPresent"
    type   = "boolean"
    values = ["true"]
  }

  depends_on = [aws_iam_user_policy.alice, aws_iam_user_policy_attachment.alice]
}

data "aws_iam_principal_policy_simulation" "without_mfa" {
  action_names      = ["iam:DeactivateMFADevice"]
  policy_source_arn = aws_iam_user.person["alice"].arn

  context {
    key    = "aws:MultiFactorAuthPresent"
    type   = "boolean"
    values = ["false"]
  }

  depends_on = [aws_iam_user_policy.alice, aws_iam_user_policy_attachment.alice]
}

output "read" {
  value = {
    alice         = data.aws_iam_user.alice.tags
    boundary      = data.aws_iam_user.alice.permissions_boundary
    crowd         = length(data.aws_iam_users.crowd.names)
    forties       = length(data.aws_iam_users.named.names)
    keys          = length(data.aws_iam_access_keys.alice.access_keys)
    developers    = length(data.aws_iam_group.developers.users)
    role          = data.aws_iam_role.mfa.max_session_duration
    gated         = length(data.aws_iam_roles.gated.arns)
    policy        = data.aws_iam_policy.by_arn.description
    of_aws        = data.aws_iam_policy.of_aws.arn
    by_name       = data.aws_iam_policy.by_name.arn
    account_alias = data.aws_iam_account_alias.this.account_alias
    issuer        = data.aws_iam_session_context.assumed.issuer_name
    profiles      = tolist(data.aws_iam_instance_profiles.service.names)
    clients       = length(data.aws_iam_openid_connect_provider.actions.client_id_list)
    saml          = data.aws_iam_saml_provider.company.name
    certificate   = data.aws_iam_server_certificate.web.path
    ssh           = data.aws_iam_user_ssh_key.alice.status
    with_mfa      = data.aws_iam_principal_policy_simulation.with_mfa.all_allowed
    without_mfa   = data.aws_iam_principal_policy_simulation.without_mfa.all_allowed
  }
}
