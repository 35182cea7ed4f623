internal import VMFAEncoding

/// What IAM asks of policies on identities beyond their form, in the order in which it complains.
///
/// The order was found from recorded answers: version, older parser, `Sid`, actions there, resources there, resources,
/// names of actions.
enum IdentityRules {
  static func check(_ root: JSONValue, _ statements: [RawStatement]) throws(PolicyError) {
    guard root["Version"]?.string == PolicyDocument.Version.v2012.rawValue else {
      throw PolicyError("Policy document must be version 2012-10-17 or greater.")
    }
    guard statements.allSatisfy({ $0.principal == nil }) else {
      throw PolicyError("Policy document should not specify a principal.")
    }
    try LegacyParser.check(statements)
    try check(sids: statements.map(\.sid))
    guard statements.allSatisfy({ !$0.actions.isEmpty }) else {
      throw PolicyError("Policy statement must contain actions.")
    }
    guard statements.allSatisfy({ !$0.resources.isEmpty }) else {
      throw PolicyError("Policy statement must contain resources.")
    }
    for statement in statements { for resource in statement.resources { try ResourceNames.check(resource) } }
    for statement in statements { for action in statement.actions { try ActionNames.check(action) } }
  }

  private static func check(sids: [String]) throws(PolicyError) {
    var seen: Set<String> = []
    for sid in sids where !sid.isEmpty {
      // AWS took underscores in a recording, whatever its message says.
      guard sid.utf8.allSatisfy({ $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "_") }) else {
        throw PolicyError(
          "Statement IDs (SID) must be alpha-numeric. "
            + "Check that your input satisfies the regular expression [0-9A-Za-z]*")
      }
      guard seen.insert(sid).inserted else {
        throw PolicyError("Statement IDs (SID) in a single policy must be unique.")
      }
    }
  }
}

/// What STS asks of session policies: it compares values only when they are used, Base64 alone it checks at once
/// (recorded from AWS, rule 17).
enum SessionRules {
  static func check(_ statements: [RawStatement]) throws(PolicyError) {
    guard statements.allSatisfy({ $0.principal == nil }) else {
      throw PolicyError("Policy document should not specify a principal.")
    }
    for statement in statements {
      guard statement.effect == "Allow" || statement.effect == "Deny" else { throw LegacyParser.failure }
      for condition in statement.conditions where condition.comparison?.comparison == .binaryEquals {
        guard condition.values.allSatisfy({ Base64.decode($0) != nil }) else { throw LegacyParser.failure }
      }
    }
    guard statements.allSatisfy({ !$0.actions.isEmpty }) else {
      throw PolicyError("Policy statement must contain actions.")
    }
    guard statements.allSatisfy({ !$0.resources.isEmpty }) else {
      throw PolicyError("Policy statement must contain resources.")
    }
  }
}
