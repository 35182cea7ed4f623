internal import IAMPolicy
internal import VMFAEncoding

/// The keys of MFA among the checks of all keys: what is recommended must not open a hole. A Deny has to hold for requests
/// without the key, which long-term keys make, and an Allow must not.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent
enum MFAKeys {
  /// What to write when something is wrong with the operator or the values of `aws:MultiFactorAuthPresent`.
  static let fix = #"write BoolIfExists with "false" in a Deny, Bool with "true" in an Allow"#

  /// The key of MFA that someone meant by a name that has `mfa` or `multifactor` in it.
  static func meant(by name: String) -> ConditionKey? {
    let name = name.short.lowercasedASCII
    guard name.contains("mfa") || name.contains("multifactor") else { return nil }
    return name.contains("age") ? .multiFactorAuthAge : .multiFactorAuthPresent
  }
}

extension WrittenCondition {
  /// What to write in its place, if it is about MFA being present.
  var fixOfMFA: String? { isAbout(.multiFactorAuthPresent) ? MFAKeys.fix : nil }
}
