internal import OTPCore

/// AWS's own managed policies, which are there in every account.
extension ManagedPolicyRecord {
  static func catalogued(_ arn: String) -> ManagedPolicyRecord? { nil }
  static func catalogued(after arn: String?, limit: Int) -> [String] { [] }
  var isCatalogued: Bool { arn.hasPrefix("arn:aws:iam::aws:policy/") }
}
