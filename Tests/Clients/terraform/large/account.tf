# What an account has once, and who else vouches for people.
resource "aws_iam_account_alias" "this" {
  account_alias = "vmfa-test-${var.stage}"
}

resource "aws_iam_account_password_policy" "strict" {
  minimum_password_length        = local.second ? 20 : 16
  require_lowercase_characters   = true
  require_uppercase_characters   = true
  require_numbers                = true
  require_symbols                = true
  allow_users_to_change_password = true
  max_password_age               = local.second ? 0 : 90
  password_reuse_prevention      = 24
  hard_expiry                    = false
}

resource "aws_iam_openid_connect_provider" "actions" {
  url             = "https://token.actions.githubusercontent.com"
  client_id_list  = local.second ? ["sts.amazonaws.com", "another"] : ["sts.amazonaws.com"]
  thumbprint_list = [local.second ? "ffffffffffffffffffffffffffffffffffffffff" : "6938fd4d98bab03faadb97b34396831e3780aea1"]
  tags            = local.second ? { Since = "second" } : { Until = "first" }
}

locals {
  certificate_data = join("", [for line in split("\n", var.certificate) : line if !startswith(line, "-----")])
}

resource "aws_iam_saml_provider" "company" {
  name                   = "company"
  saml_metadata_document = <<-XML
    <?xml version="1.0" encoding="UTF-8"?>
    <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com/${var.stage}">
      <md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
        <md:KeyDescriptor use="signing">
          <ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
            <ds:X509Data>
              <ds:X509Certificate>${local.certificate_data}</ds:X509Certificate>
            </ds:X509Data>
          </ds:KeyInfo>
        </md:KeyDescriptor>
        <md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat>
        <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example.com/sso"/>
      </md:IDPSSODescriptor>
    </md:EntityDescriptor>
  XML
  tags                   = local.second ? { Since = "second" } : { Until = "first" }
}

resource "aws_iam_server_certificate" "web" {
  name             = "web"
  path             = "/cloudfront/test/"
  certificate_body = var.certificate
  private_key      = var.private_key
  tags             = local.second ? { Since = "second" } : { Until = "first" }
}

resource "aws_iam_security_token_service_preferences" "tokens" {
  global_endpoint_token_version = local.second ? "v2Token" : "v1Token"
}
