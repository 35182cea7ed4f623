# Users in every form: more than a page of them, with paths, boundaries, tags, passwords, keys and devices.
resource "aws_iam_user" "crowd" {
  count = 110
  name  = format("crowd-%03d", count.index)
  path  = "/crowd/"
  tags  = { Number = tostring(count.index) }
}

resource "aws_iam_user" "person" {
  for_each             = toset(["alice", "bob", "carol"])
  name                 = each.key
  path                 = "/people/${each.key}/"
  force_destroy        = true
  permissions_boundary = local.second && each.key == "bob" ? null : aws_iam_policy.boundary.arn
  tags = merge(
    { "cost:center" = "R + D", "Unit" = "+-=._:/@ ü" },
    local.second ? { Since = "second" } : { Until = "first" },
  )
}

# Renamed and moved on the way.
resource "aws_iam_user" "renamed" {
  name          = local.second ? "Dave.New+name=x@example.com" : "dave,old_name"
  path          = local.second ? "/moved/" : "/"
  force_destroy = true
}

resource "aws_iam_user_login_profile" "person" {
  for_each                = aws_iam_user.person
  user                    = each.value.name
  password_length         = 24
  password_reset_required = each.key == "alice"

  lifecycle {
    ignore_changes = [password_length, password_reset_required]
  }
  depends_on = [aws_iam_account_password_policy.strict]
}

resource "aws_iam_access_key" "active" {
  for_each = aws_iam_user.person
  user     = each.value.name
}

resource "aws_iam_access_key" "spare" {
  user   = aws_iam_user.person["alice"].name
  status = local.second ? "Active" : "Inactive"
}

resource "aws_iam_virtual_mfa_device" "person" {
  for_each                = toset(["alice", "bob", "carol"])
  virtual_mfa_device_name = "${each.key}-phone"
  path                    = "/phones/"
  tags                    = local.second ? { Since = "second" } : { Until = "first" }
}

resource "aws_iam_user_ssh_key" "alice" {
  username   = aws_iam_user.person["alice"].name
  encoding   = "SSH"
  public_key = var.ssh_public_key
  status     = local.second ? "Inactive" : "Active"
}

resource "aws_iam_service_specific_credential" "alice" {
  service_name = "codecommit.amazonaws.com"
  user_name    = aws_iam_user.person["alice"].name
  status       = local.second ? "Inactive" : "Active"
}

resource "aws_iam_signing_certificate" "bob" {
  user_name        = aws_iam_user.person["bob"].name
  certificate_body = var.certificate
  status           = local.second ? "Inactive" : "Active"
}

output "serial_number" {
  value = aws_iam_virtual_mfa_device.person["alice"].arn
}

output "access_key" {
  value     = { id = aws_iam_access_key.active["alice"].id, secret = aws_iam_access_key.active["alice"].secret }
  sensitive = true
}

output "seeds" {
  value     = { for name, device in aws_iam_virtual_mfa_device.person : name => device.base_32_string_seed }
  sensitive = true
}

output "passwords" {
  value     = { for name, profile in aws_iam_user_login_profile.person : name => profile.password }
  sensitive = true
}
