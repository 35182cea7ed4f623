internal import IAMPolicy
internal import OTPCore

/// The account that a user's policies are written for, as far as the ARNs in `Resource` and `NotResource` name it.
struct PolicyAccount {
  /// The account of AWS's examples.
  static let example = "123456789012"

  /// Its number, when there is one only.
  let id: String?
  /// Its partition, such as `aws-cn`, when there is one only.
  let partition: String?
  /// Whether several accounts are named.
  let hasSeveral: Bool

  init(of policies: [Policy]) {
    var (ids, partitions): (Set<String>, Set<String>) = ([], [])
    for statement in policies.flatMap(\.document.statements) {
      for text in statement.resources?.value ?? [] {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[0] == "arn" else { continue }
        if PolicyAccount.isNumber(parts[4]) { ids.insert(parts[4]) }
        if parts[1] == "aws" || parts[1].hasPrefix("aws-"), !parts[1].contains("*"), !parts[1].contains("?") {
          partitions.insert(parts[1])
        }
      }
    }
    id = ids.count == 1 ? ids.first : nil
    partition = partitions.count == 1 ? partitions.first : nil
    hasSeveral = ids.count > 1
  }

  /// The value of `--account`.
  static func number(_ text: String) throws(Failure) -> String {
    guard isNumber(text) else { throw .usage("`--account` is not 12 digits") }
    return text
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.count == 12 && UInt64(decimalDigits: text) != nil
  }
}
