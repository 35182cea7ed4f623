internal import IAMPolicy
internal import VMFAEncoding

/// Variables where there are none: in other elements, and in the earlier version of the language.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-wheretouse
enum VariablePlaces {
  static let checks = [inElement, inVersion]

  private static let inElement = Check("variable-unsupported-in-element", .error) { policy in
    policy.statements.flatMap { statement in
      remarks(statement.actions, in: "Action") + remarks(statement.notActions, in: "NotAction")
        + remarks(statement.principals.map(\.name), in: "Principal")
        + remarks(statement.notPrincipals.map(\.name), in: "NotPrincipal")
    }
  }

  private static func remarks(_ texts: [WrittenText], in element: String) -> [Remark] {
    texts.compactMap { text in
      first(text).map {
        Remark(
          at: text, "\($0) is plain text in \(element): variables stand for something in Resource and Condition alone",
          fix: element.hasSuffix("Principal")
            ? "name the principal, or compare aws:PrincipalArn in Condition" : "name the actions")
      }
    }
  }

  private static let inVersion = Check("variable-unsupported-in-version", .error) { policy in
    guard policy.root["Version"] == nil || policy.version == PolicyDocument.Version.v2008.rawValue else { return [] }
    return policy.textsWithVariables.compactMap { text in
      first(text).map {
        Remark(
          at: text, "\($0) is plain text in a policy of version 2008-10-17, and so in one without Version",
          fix: "write \"Version\": \"2012-10-17\"")
      }
    }
  }

  private static func first(_ text: WrittenText) -> String? {
    WrittenVariable.read(text.text).first { $0.fault == nil }?.written
  }
}

extension WrittenPolicy {
  /// Whether `${…}` in it stands for something else.
  var knowsVariables: Bool { version == PolicyDocument.Version.v2012.rawValue }

  /// The texts in which variables stand for something.
  var textsWithVariables: [WrittenText] {
    statements.flatMap { $0.resources + $0.notResources + $0.conditions.flatMap(\.values) }
  }
}
