internal import VMFAEncoding

/// Statements that say what another one has said.
enum RedundantStatements {
  static let checks = [
    Check("redundant-statement", .suggestion) { policy in
      var first: [[UInt8]: Int] = [:]
      return policy.statements.enumerated().compactMap { index, statement in
        let text = Array(canonical(statement.value).utf8)
        guard let earlier = first[text] else {
          first[text] = index + 1
          return nil
        }
        // By its number, for a long Sid would be said again and again.
        return Remark(
          at: statement.offset, "the statement gives the same permissions as statement \(earlier), and changes nothing",
          fix: "take one of them out")
      }
    }
  ]

  /// The same for all statements that say the same: their names do not matter, nor the order of what they list.
  private static func canonical(_ statement: JSONValue) -> String {
    object(statement) { member in
      switch member.name {
      case "Sid": nil
      // The case of actions does not count.
      case "Action", "NotAction": list(member.value) { value($0).lowercasedASCII }
      case "Condition": object(member.value) { block in object(block.value, isFolded: true) { list($0.value) } }
      case "Principal", "NotPrincipal": object(member.value) { list($0.value) }
      default: list(member.value)
      }
    }
  }

  private static func object(
    _ object: JSONValue, isFolded: Bool = false, _ member: (JSONMember) -> String?
  ) -> String {
    guard let members = object.members else { return list(object) }
    let texts = members.compactMap { element in
      member(element).map { JSONOutput.string(isFolded ? element.name.lowercasedASCII : element.name).text + ":" + $0 }
    }
    return "{" + texts.sorted().joined(separator: ",") + "}"
  }

  /// An array with one entry says the same as the entry alone.
  private static func list(_ list: JSONValue, _ text: (JSONValue) -> String = value) -> String {
    "[" + Set((list.elements ?? [list]).map(text)).sorted().joined(separator: ",") + "]"
  }

  /// Conditions compare numbers and booleans as texts. What is of a wrong type has been found already.
  private static func value(_ value: JSONValue) -> String {
    JSONOutput.string(value.scalars.first?.text ?? JSONOutput(value).text).text
  }
}
