internal import AWSCatalogue
internal import IAMPolicy
internal import VMFAEncoding

/// Condition keys that AWS has not, or has only with the key of a tag.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
enum ConditionKeys {
  static let checks = [invalidGlobal, invalidOfService, missingTagKey]

  private static let invalidGlobal = Check("invalid-global-condition-key", .error) { policy in
    unknown(policy) { $0 == "aws" }.map { key, meant in
      Remark(
        at: key, "AWS lists no global condition key \(key.text): no request has it",
        fix: meant ?? "use a key that AWS has, such as aws:PrincipalArn")
    }
  }

  private static let invalidOfService = Check("invalid-service-condition-key", .error) { policy in
    unknown(policy) { services.contains($0) }.map { key, meant in
      Remark(
        at: key, "AWS lists no condition key \(key.text) of \(prefix(of: key.text)): no request has it",
        fix: meant ?? "use a key that the service has")
    }
  }

  private static let missingTagKey = Check("missing-tag-key-in-condition", .error) { policy in
    policy.statements.flatMap(\.conditions).filter { lacksTagKey($0.key.text) }.map { condition in
      let name = condition.key.text.hasSuffix("/") ? condition.key.text : condition.key.text + "/"
      return Remark(
        at: condition.key, "\(condition.key.text) does not tell which tag is meant: no request has it",
        fix: "write \(name) with the tag's key behind it")
    }
  }

  /// Keys that AWS has not, of those prefixes, with a question about what may have been meant.
  private static func unknown(
    _ policy: WrittenPolicy, where isPrefix: (String) -> Bool
  ) -> [(key: WrittenText, meant: String?)] {
    var names: [String: [String]] = [:]
    var searches = 0
    return policy.statements.flatMap(\.conditions).map(\.key).compactMap { key in
      let prefix = prefix(of: key.text)
      guard ConditionKeyNames.hasForm(key.text), isPrefix(prefix), key.text.lowercasedASCII != "aws:arn",
        ConditionKeyCatalogue.key(key.text) == nil, !lacksTagKey(key.text)
      else { return nil }
      let candidates = names[prefix] ?? ConditionKeyCatalogue.keys(ofService: prefix).map(\.name)
      names[prefix] = candidates
      if let meant = MFAKeys.meant(by: key.text), prefix == "aws" { return (key, "did you mean \(meant.name)?") }
      searches += 1
      return (key, NearestNames.suggestion(for: key.text, searches, among: candidates))
    }
  }

  /// The prefixes of AWS's services.
  static let services = Set(ServiceCatalogue.prefixes.map { $0.lowercasedASCII })

  /// What stands before the colon, in small letters.
  static func prefix(of key: String) -> String { key.prefix { $0 != ":" }.lowercasedASCII }

  /// Whether a name is that of a key for tags as far as the slash.
  static func lacksTagKey(_ name: String) -> Bool {
    let head = name.hasSuffix("/") ? name : name + "/"
    guard let key = ConditionKeyCatalogue.key(head + "key"), key.takesTagKey else { return false }
    // Also keys such as kms:EncryptionContext:… let a policy write a part of their names.
    let known = key.name.lowercasedASCII
    return known.hasPrefix(head.lowercasedASCII) && known.contains("tag")
      && (head == name || ConditionKeyCatalogue.key(name) == nil)
  }
}

extension WrittenCondition {
  /// Its key as AWS knows it.
  var known: ConditionKeyCatalogue.Key? { ConditionKeyCatalogue.key(key.text) }

  /// Whether an identity provider fills it in, which may do so in another way than AWS lists.
  var isOfIdentityProvider: Bool {
    let prefix = ConditionKeys.prefix(of: key.text)
    return prefix == "saml" || prefix.contains(".")
  }
}
