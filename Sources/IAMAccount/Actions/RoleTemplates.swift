internal import VMFAEncoding

extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRoleTemplateVersion.html
  static let roleTemplates: [Action] = [
    .reading(
      .iam, "GetRoleTemplateVersion",
      [.required("TemplateArn", .arn), .optional("MinorVersion", .integer(0...Int(Int32.max)))],
      asks: { call in
        let arn = call.input.needed("TemplateArn")
        return [call.permission(arn, shown: "role-template \(arn)")]
      }
    ) { call in
      let arn = call.input.needed("TemplateArn")
      guard arn == RoleTemplate.powerUserARN(call.account), call.input.integer("MinorVersion") ?? 0 == 0 else {
        throw ServiceError.noSuchEntity("The role template with ARN \(arn) cannot be found.")
      }
      return OutputValue(("RoleTemplateVersion", RoleTemplate.powerUser(call.account)))
    }
  ]
}

/// The one template of AWS's that was recorded.
private enum RoleTemplate {
  static func powerUserARN(_ account: AccountIdentity) -> String {
    "arn:\(account.partition):iam::aws:role-template/iam.amazonaws.com/PowerUserRoleTemplate:1"
  }

  static func powerUser(_ account: AccountIdentity) -> OutputValue {
    OutputValue(
      ("TemplateArn", .text(powerUserARN(account))), ("TemplateName", .text("PowerUserRoleTemplate")),
      ("TemplateVersionId", .text("AVTAZKAPJZG4N6BGA67NU")), ("Description", .text(description)),
      ("MajorVersion", .number(1)), ("DefaultMinorVersion", .number(0)), ("ManagedByType", .text("Service")),
      ("ManagedByValue", .text("iam.amazonaws.com")), ("Enabled", .bool(true)), ("MinorVersion", .number(0)),
      ("RoleNamePattern", .text("@{RoleName}")),
      ("RoleDescriptionPattern", .text("Power user role for @{AWSServiceName}")),
      ("AssumeRolePolicyDocumentTemplate", .text(PercentEncoding.encode(trustPolicy))),
      ("ManagedPolicyArns", .list([.text("arn:\(account.partition):iam::aws:policy/PowerUserAccess")])),
      ("ParametersDefinition", .list(parameters)), ("MaxSessionDuration", .number(3600)),
      ("VersionEnabled", .bool(true)), ("CreateTimestamp", .text("2026-06-12T02:57:08Z")),
      ("UpdateTimestamp", .text("2026-06-12T02:57:08Z")))
  }

  private static let description = """
    Creates a role that grants PowerUser permissions to the calling AWS service, allowing it to create and manage most \
    AWS resources on your behalf. Intended for services that require wide-ranging permissions. The trusted service is \
    configurable via the AWSServiceName parameter.
    """

  private static let trustPolicy = """
    {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"@{AWSServiceName}"},\
    "Action":"sts:AssumeRole"}]}
    """

  private static let parameters = [
    OutputValue(
      ("Name", .text("AWSServiceName")), ("Type", .text("String")),
      ("Description", .text("Service principal of the service")), ("IsRequired", .bool(true)),
      ("Immutable", .bool(false))),
    OutputValue(
      ("Name", .text("RoleName")), ("Type", .text("String")), ("Description", .text("Customized name for the role")),
      ("IsRequired", .bool(false)), ("DefaultValue", .text("PowerUserRole")), ("Immutable", .bool(false))),
  ]
}
