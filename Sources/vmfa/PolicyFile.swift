internal import IAMPolicy
internal import VMFAEncoding
internal import VMFASystem

/// A policy in a file.
enum PolicyFile {
  /// The greatest length in bytes: well beyond what AWS takes.
  private static let limit = 1_048_576

  /// Reads a policy, and says on standard error what AWS would say against it.
  static func read(_ path: String, as kind: PolicyKind) throws(Failure) -> Policy {
    let text = try content(path)
    return try policy(text, path, as: kind)
  }

  /// Reads the text of a policy that AWS takes.
  static func readText(_ path: String, as kind: PolicyKind) throws(Failure) -> String {
    let text = try content(path)
    do throws(PolicyError) { _ = try Policy(validating: text, as: kind) } catch {
      throw .data("aws would not take \(place(error, path, text)): \(error.message)", hint: error.detail)
    }
    return text
  }

  /// Reads a text.
  static func content(_ path: String) throws(Failure) -> String {
    var bytes: [UInt8] = []
    do throws(SystemError) {
      let file = try Descriptor.reading(path, named: path.namedInMessages)
      try file.read(limit: limit, what: path.namedInMessages) { for index in $0.indices { bytes.append($0[index]) } }
    } catch { throw Failure(error) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .data("\(path.namedInMessages) is not utf-8")
    }
    return text
  }

  private static func policy(_ text: String, _ path: String, as kind: PolicyKind) throws(Failure) -> Policy {
    do throws(PolicyError) {
      let policy = try Policy(stored: text, as: kind, name: path)
      do throws(PolicyError) { _ = try Policy(validating: text, as: kind) } catch {
        Program.say("warning: aws would not take \(place(error, path, text)): \(error.message)")
        if let detail = error.detail { Program.say("hint: " + detail) }
      }
      return policy
    } catch {
      throw .data("bad policy \(place(error, path, text)): \(error.detail ?? error.message)")
    }
  }

  /// The file, with line and column where they are known.
  private static func place(_ error: PolicyError, _ path: String, _ text: String) -> String {
    guard let offset = error.offset else { return path.namedInMessages }
    let position = JSONText.position(at: offset, of: Array(text.utf8))
    return path.namedInMessages + ":\(position.line):\(position.column)"
  }
}
