internal import IAMPolicy

/// Actions in an option's values, divided by commas: `iam:GetUser, s3:Get*`.
enum ActionList {
  /// Reads them; blanks around a comma do not count.
  ///
  /// - Parameter everything: whether `*` alone is one.
  /// - Throws: a usage failure for what cannot be an action.
  static func read(_ values: [String], option: String, everything: Bool = false) throws(Failure) -> [String] {
    let actions = values.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(trimmed) }
    for action in actions where !isPattern(action) && !(everything && action == "*") {
      throw .usage("`--\(option)` names something else than SERVICE:NAME, such as iam:Get*, divided by commas")
    }
    return actions
  }

  private static func isPattern(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), ActionPattern(text) != nil else { return false }
    return parts[0].utf8.allSatisfy(isInNames) && parts[1].utf8.allSatisfy { isInNames($0) || "*?".utf8.contains($0) }
  }

  private static func isInNames(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "-_".utf8.contains(byte)
  }

  private static func trimmed(_ text: Substring) -> String {
    func isBlank(_ character: Character) -> Bool { character.isWhitespace }
    guard let first = text.firstIndex(where: { !isBlank($0) }), let last = text.lastIndex(where: { !isBlank($0) })
    else {
      return ""
    }
    return String(text[first...last])
  }
}
