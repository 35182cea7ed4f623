internal import IAMPolicy
internal import VMFAEncoding

/// `Sid`, the name of a statement.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
enum StatementIDs {
  static let checks = [required, recommended, unsupported, empty]

  /// IAM itself asks more of names than the services whose resources have policies.
  private static func isIAMs(_ policy: WrittenPolicy) -> Bool {
    policy.kind == .identity || policy.kind == .permissionsBoundary
  }

  private static func sids(_ policy: WrittenPolicy) -> [WrittenText] {
    policy.statements.flatMap { $0.value["Sid"]?.string == nil ? [] : $0.value["Sid"]?.texts ?? [] }
  }

  /// The names that an earlier statement has.
  private static func repeated(_ policy: WrittenPolicy) -> [WrittenText] {
    var seen: Set<String> = []
    return sids(policy).filter { !$0.text.isEmpty && !seen.insert($0.text).inserted }
  }

  private static let required = Check("unique-sids-required", .error, isRefused: true) { policy in
    guard isIAMs(policy) else { return [] }
    return repeated(policy).map {
      Remark(
        at: $0, "another statement has the Sid \($0.text) already, so that IAM does not take the policy",
        fix: "choose another Sid, or leave it out")
    }
  }

  private static let recommended = Check("unique-sids-recommended", .warning) { policy in
    guard !isIAMs(policy) else { return [] }
    return repeated(policy).map {
      Remark(
        at: $0, "another statement has the Sid \($0.text) already: nobody can tell which of them is meant by it",
        fix: "choose another Sid, or leave it out")
    }
  }

  /// Keys and queues take any text; of IAM a recording shows that it takes `_`, whatever its message says.
  private static let unsupported = Check("unsupported-sid", .error, isRefused: true) { policy in
    guard isIAMs(policy) else { return [] }
    return sids(policy).compactMap { sid in
      guard let character = sid.text.first(where: { !isAllowed($0) }) else { return nil }
      let name = character == " " ? "a space" : "\"\(character)\""
      let rest = sid.text.filter(isAllowed)
      return Remark(
        at: sid, "\(name) cannot stand in a Sid: IAM takes letters and digits alone",
        fix: rest.isEmpty ? "choose another Sid, or leave it out" : "write \(rest)")
    }
  }

  private static func isAllowed(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "_")
  }

  private static let empty = Check("empty-sid-value", .suggestion) { policy in
    sids(policy).filter(\.text.isEmpty).map {
      Remark(at: $0, "an empty Sid names nothing", fix: "give the statement a name, or leave Sid out")
    }
  }
}
