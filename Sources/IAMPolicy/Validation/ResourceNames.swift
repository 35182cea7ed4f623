/// The form of `Resource` and `NotResource` entries in policies on identities.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
enum ResourceNames {
  private static let partitions: Set = [
    "aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc",
  ]
  private static let iamPaths = [
    "user/", "federated-user/", "role/", "group/", "instance-profile/", "mfa/", "server-certificate/", "policy/",
    "sms-mfa/", "saml-provider/", "oidc-provider/", "report/", "access-report/",
  ]

  static func check(_ text: String) throws(PolicyError) {
    guard text != "*" else { return }
    var parts = fields(of: text)
    guard parts.count > 1 else { throw PolicyError("Resource \(text) must be in ARN format or \"*\".") }
    let isPartOfARN = parts.count > 2
    parts += Array(repeating: "*", count: 6 - parts.count)
    guard parts[1].contains(where: { $0 == "*" || $0 == "?" || $0 == "$" }) || partitions.contains(parts[1]) else {
      let arn = (["arn"] + parts[1...]).joined(separator: ":")
      throw PolicyError("Partition \"\(parts[1])\" is not valid for resource \"\(arn)\".")
    }
    guard isPartOfARN, !parts[2].contains(where: { $0 == "*" || $0 == "?" }) else {
      throw PolicyError("Resource vendor must be fully qualified and cannot contain regexes.")
    }
    switch parts[2] {
    case "iam": try checkIAM(text, region: parts[3], path: parts[5])
    // Access points have a region and an account, buckets have neither.
    case "s3" where !parts[3].isEmpty && parts[4].isEmpty:
      throw PolicyError("Resource \(text) can not contain region information.")
    default: break
    }
  }

  /// What stands between the first five colons, those in variables such as `${aws:PrincipalAccount}` not counted.
  private static func fields(of text: String) -> [String] {
    var (fields, field, isInVariable) = ([String](), [UInt8](), false)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{"), field.last == UInt8(ascii: "$") { isInVariable = true }
      if byte == UInt8(ascii: "}") { isInVariable = false }
      if byte == UInt8(ascii: ":"), !isInVariable, fields.count < 5 {
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
      } else {
        field.append(byte)
      }
    }
    return fields + [String(decoding: field, as: UTF8.self)]
  }

  private static func checkIAM(_ text: String, region: String, path: String) throws(PolicyError) {
    guard region.isEmpty || region == "*" else {
      throw PolicyError("IAM resource \(text) cannot contain region information.")
    }
    // AWS's own policies name role templates, which its message leaves out.
    let begins = iamPaths + ["*", "$", "role-template/"]
    guard path == "root" || begins.contains(where: path.hasPrefix) else {
      throw PolicyError(
        "IAM resource path must either be \"*\", root, or start with \(iamPaths.joined(separator: ", ")).")
    }
  }
}

/// The form of `Action` and `NotAction` entries: a service, a colon, a name.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
enum ActionNames {
  static func check(_ text: String) throws(PolicyError) {
    guard text != "*" else { return }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count > 1 else {
      throw PolicyError("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")
    }
    guard parts.count == 2 else { throw PolicyError("Actions/Condition can contain only one colon.") }
    let isVendor = parts[0].utf8.allSatisfy {
      $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    guard isVendor, !parts[0].isEmpty else { throw PolicyError("Vendor \(parts[0]) is not valid") }
  }
}
