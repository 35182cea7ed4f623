# What others made, taken over as it is: nothing may change.
variable "serial_number" {
  type = string
}

variable "policy_arn" {
  type = string
}

variable "access_key_id" {
  type = string
}

import {
  to = aws_iam_user.this
  id = "alice"
}

import {
  to = aws_iam_group.this
  id = "team"
}

import {
  to = aws_iam_user_group_membership.this
  id = "alice/team"
}

import {
  to = aws_iam_policy.this
  id = var.policy_arn
}

import {
  to = aws_iam_user_policy_attachment.this
  id = "alice/${var.policy_arn}"
}

import {
  to = aws_iam_group_policy_attachment.this
  id = "team/${var.policy_arn}"
}

import {
  to = aws_iam_role_policy_attachment.this
  id = "gated/${var.policy_arn}"
}

import {
  to = aws_iam_user_policy.this
  id = "alice:test"
}

import {
  to = aws_iam_role.this
  id = "gated"
}

import {
  to = aws_iam_role_policy.this
  id = "gated:test"
}

import {
  to = aws_iam_virtual_mfa_device.this
  id = var.serial_number
}

import {
  to = aws_iam_access_key.this
  id = var.access_key_id
}

import {
  to = aws_iam_account_alias.this
  id = "imported"
}

import {
  to = aws_iam_account_password_policy.this
  id = "iam-account-password-policy"
}

locals {
  document = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })
}

resource "aws_iam_user" "this" {
  name = "alice"
}

resource "aws_iam_group" "this" {
  name = "team"
  path = "/teams/"
}

resource "aws_iam_user_group_membership" "this" {
  user   = aws_iam_user.this.name
  groups = [aws_iam_group.this.name]
}

resource "aws_iam_policy" "this" {
  name        = "shared"
  path        = "/policies/"
  description = "everything"
  policy      = local.document
  tags        = { made = "elsewhere" }
}

resource "aws_iam_user_policy_attachment" "this" {
  user       = aws_iam_user.this.name
  policy_arn = aws_iam_policy.this.arn
}

resource "aws_iam_group_policy_attachment" "this" {
  group      = aws_iam_group.this.name
  policy_arn = aws_iam_policy.this.arn
}

resource "aws_iam_role_policy_attachment" "this" {
  role       = aws_iam_role.this.name
  policy_arn = aws_iam_policy.this.arn
}

resource "aws_iam_user_policy" "this" {
  name   = "test"
  user   = aws_iam_user.this.name
  policy = local.document
}

resource "aws_iam_role" "this" {
  name                 = "gated"
  description          = "with a code"
  max_session_duration = 7200
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = aws_iam_user.this.arn }
      Action    = "sts:AssumeRole"
      Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } }
    }]
  })
}

resource "aws_iam_role_policy" "this" {
  name   = "test"
  role   = aws_iam_role.this.name
  policy = local.document
}

resource "aws_iam_virtual_mfa_device" "this" {
  virtual_mfa_device_name = "alice"
}

resource "aws_iam_access_key" "this" {
  user = aws_iam_user.this.name
}

resource "aws_iam_account_alias" "this" {
  account_alias = "imported"
}

resource "aws_iam_account_password_policy" "this" {
  minimum_password_length = 20
  require_symbols         = true
}
