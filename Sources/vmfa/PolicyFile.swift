internal import IAMPolicy
internal import VMFAEncoding
internal import VMFASystem

/// A policy in a file.
enum PolicyFile {
  /// The greatest length in bytes: well beyond what AWS takes.
  private static let limit = 1_048_576

  /// What a file is called in explanations.
  static func name(_ path: String) -> String { path == "-" ? "standard input" : path }

  /// Reads a policy, and says on standard error what AWS would say against it.
  static func read(_ path: String, as kind: PolicyKind) throws(Failure) -> Policy {
    let text = try content(path)
    let policy = try stored(text, path, as: kind)
    warn(text, path, as: kind)
    return policy
  }

  /// Reads a policy of a user, for a question that others have no answer to.
  static func readIdentity(_ path: String) throws(Failure) -> Policy {
    let text = try content(path)
    let policy = try stored(text, path, as: .identity)
    try refusePrincipals(policy, path)
    warn(text, path, as: .identity)
    return policy
  }

  /// Reads a policy of a user that AWS takes, with its text.
  static func readStrictly(_ path: String) throws(Failure) -> (policy: Policy, text: String) {
    let text = try content(path)
    let policy = try stored(text, path, as: .identity)
    try refusePrincipals(policy, path)
    do throws(PolicyError) { _ = try Policy(validating: text, as: .identity) } catch {
      throw .data("aws would not take \(place(error, path, text)): \(error.message)", hint: error.detail)
    }
    return (policy, text)
  }

  /// Reads a text; `-` is standard input.
  static func content(_ path: String) throws(Failure) -> String {
    let shown = shown(path)
    var bytes: [UInt8] = []
    func take(_ piece: Span<UInt8>) { for index in piece.indices { bytes.append(piece[index]) } }
    do throws(SystemError) {
      if path == "-" {
        try Descriptor.input.read(limit: limit, what: shown, take)
      } else {
        try Descriptor.reading(path, named: shown).read(limit: limit, what: shown, take)
      }
    } catch { throw Failure(error) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .data("\(shown) is not utf-8") }
    return text
  }

  private static func stored(_ text: String, _ path: String, as kind: PolicyKind) throws(Failure) -> Policy {
    do throws(PolicyError) { return try Policy(stored: text, as: kind, name: name(path)) } catch {
      throw .data(
        "bad policy \(place(error, path, text)): \(error.detail ?? error.message)", hint: PolicyFile.hint(text))
    }
  }

  private static func warn(_ text: String, _ path: String, as kind: PolicyKind) {
    do throws(PolicyError) { _ = try Policy(validating: text, as: kind) } catch {
      Program.say("warning: aws would not take \(place(error, path, text)): \(error.message)")
      if let detail = error.detail { Program.say("hint: " + detail) }
    }
  }

  private static func refusePrincipals(_ policy: Policy, _ path: String) throws(Failure) {
    guard policy.document.statements.contains(where: { $0.principals != nil }) else { return }
    throw .data(
      "\(shown(path)) names a `Principal`: it is the policy of a resource, or of who may assume a role",
      hint: "give the policies that are attached to a user; `vmfa decide` takes those of resources too")
  }

  /// What people give in place of a policy.
  private static func hint(_ text: String) -> String? {
    if text.unicodeScalars.first == "\u{FEFF}" {
      return "the file begins with a byte order mark, which json does not know: save it without"
    }
    guard let json = try? JSONText(text) else {
      let first = text.utf8.first { !($0 == 0x20 || (0x09...0x0D).contains($0)) }
      if first == nil { return "there is nothing in it" }
      return first == UInt8(ascii: "{") ? nil : "policies are json, an object in braces"
    }
    let wrappers = ["AWSTemplateFormatVersion", "Resources", "PolicyVersion", "PolicyDocument", "Document"]
    guard json.root["Statement"] == nil, wrappers.contains(where: { json.root[$0] != nil }) else { return nil }
    return "give the document that stands inside of it"
  }

  private static func shown(_ path: String) -> String { path == "-" ? name(path) : path.namedInMessages }

  /// The file, with line and column where they are known.
  private static func place(_ error: PolicyError, _ path: String, _ text: String) -> String {
    guard let offset = error.offset else { return shown(path) }
    let position = JSONText.position(at: offset, of: Array(text.utf8))
    return shown(path) + ":\(position.line):\(position.column)"
  }
}
