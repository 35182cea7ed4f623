internal import AWSCatalogue
internal import VMFAEncoding

/// Variables that AWS has not, or that were meant for AWS and are none to it.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
enum VariableNames {
  static let checks = [notReplaced, unknown]

  private static let notReplaced = Check("variable-not-replaced", .warning) { policy in
    guard policy.knowsVariables else { return [] }
    return policy.textsWithVariables.compactMap { text in
      if let form = TemplateVariable(text.text) {
        return Remark(
          at: text, "\(form.written.short) is \(form.meaning)", fix: "write ${\(form.name.short)}, as AWS gets it")
      }
      guard let name = keys(in: text).first(where: { !isKey($0) }) else { return nil }
      let meant = ["aws:\(name)"].first { ConditionKeyCatalogue.key($0) != nil }
      return Remark(
        at: text, "${\(name.short)} names no condition key, so that AWS has nothing to put in its place",
        fix: meant.map { "did you mean ${\($0)}?" } ?? "put in what it stands for before AWS gets the policy")
    }
  }

  private static let unknown = Check("unknown-variable", .warning) { policy in
    guard policy.knowsVariables else { return [] }
    var searches = 0
    return policy.textsWithVariables.compactMap { text in
      let name = keys(in: text).first { isKey($0) && isKnownService($0) && ConditionKeyCatalogue.key($0) == nil }
      guard let name else { return nil }
      searches += 1
      return Remark(
        at: text, "AWS has no condition key \(name.short), so that ${\(name.short)} stands for nothing",
        fix: searches > NearestNames.limit ? example : meant(by: name) ?? example)
    }
  }

  private static let example = "name a key that requests have, as in ${aws:username}"

  private static func meant(by name: String) -> String? {
    if ConditionKeys.lacksTagKey(name) { return "write the tag's key behind it, as in ${aws:PrincipalTag/team}" }
    let keys = ConditionKeyCatalogue.keys(ofService: ConditionKeys.prefix(of: name)).map(\.name)
    return NearestNames.suggestion(for: name, 0, among: keys) { "${\($0)}" }
  }

  /// The names of a text's variables, their fallbacks left out; `${*}`, `${?}` and `${$}` are the characters themselves.
  private static func keys(in text: WrittenText) -> [String] {
    WrittenVariable.read(text.text).filter { $0.fault == nil }.map(\.key).filter { !["*", "?", "$"].contains($0) }
  }

  /// Whether a name has the form of a key: `AWS::AccountId` is CloudFormation's, and `UserName` anyone's.
  private static func isKey(_ name: String) -> Bool { ConditionKeyNames.hasForm(name) && !name.contains("::") }

  /// IoT and Transfer Family have variables of their own.
  private static func isKnownService(_ name: String) -> Bool {
    let prefix = ConditionKeys.prefix(of: name)
    return prefix == "aws" || ConditionKeys.services.contains(prefix) && !["iot", "transfer"].contains(prefix)
  }
}

/// A variable as tools write it that make policies, where they did not put AWS's form in its place.
private struct TemplateVariable {
  let written: String
  /// The key that it names.
  let name: String
  /// Whose form it is, and what it is to AWS.
  let meaning: String

  /// The first in a text.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    for open in bytes.indices where bytes[open] == UInt8(ascii: "{") {
      let inside = bytes[(open + 1)...].prefix(256).prefix { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") }
      guard inside.contains(UInt8(ascii: ":")), inside.endIndex < bytes.count,
        bytes[inside.endIndex] == UInt8(ascii: "}")
      else { continue }
      let isEscaped = inside.first == UInt8(ascii: "!")
      let name = String(decoding: isEscaped ? inside.dropFirst() : inside, as: UTF8.self)
      let mark, meaning: String
      switch bytes[..<open].last {
      case UInt8(ascii: "$") where isEscaped:
        (mark, meaning) = (
          "${!", "how CloudFormation escapes a variable: to AWS it is one of a key that no request has"
        )
      case UInt8(ascii: "$"):
        guard bytes[..<open].dropLast().last == UInt8(ascii: "$") else { continue }
        (mark, meaning) = ("$${", "how Terraform escapes a variable: to AWS it is a $ and a variable behind it")
      case UInt8(ascii: "&"):
        (mark, meaning) = ("&{", "how Terraform writes a variable of AWS: to AWS it is plain text")
      default: (mark, meaning) = ("{", "no variable without a $ before it, but plain text")
      }
      guard ConditionKeyCatalogue.key(name) != nil else { continue }
      (written, self.name, self.meaning) = (mark + name + "}", name, meaning)
      return
    }
    return nil
  }
}
