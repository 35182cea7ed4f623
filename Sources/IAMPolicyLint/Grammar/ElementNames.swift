internal import VMFAEncoding

/// Elements that there are not, and elements that do not go together.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
enum ElementNames {
  static let checks = [invalid, combination]

  private static let ofDocument = ["Version", "Id", "Statement"]
  private static let ofStatement = [
    "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
  ]

  /// What stands around a policy in the templates of CloudFormation and the answers of AWS's API.
  private static let wrappers = [
    "AWSTemplateFormatVersion", "Resources", "PolicyVersion", "PolicyDocument", "PolicyName",
  ]

  private static let invalid = Check("invalid-policy-element", .error, isRefused: true) { policy in
    unknown(policy.root, ofDocument, "beside Statement", elsewhere: ofStatement, "into a statement")
      + policy.statements.flatMap {
        unknown($0.value, ofStatement, "in a statement", elsewhere: ofDocument, "beside Statement, not into it")
      }
  }

  private static func unknown(
    _ object: JSONValue, _ known: [String], _ here: String, elsewhere: [String], _ there: String
  ) -> [Remark] {
    (object.members ?? []).filter { !known.contains($0.name) }.map { member in
      let fix =
        if wrappers.contains(member.name), object["Effect"] == nil {
          "give the document that stands inside of it, and nothing around it"
        } else if let name = near(member.name, known) {
          "did you mean \(name)?"
        } else if let name = near(member.name, elsewhere) {
          "\(name) belongs \(there)"
        } else {
          "take it out; what stands here is \(known.joined(separator: ", "))"
        }
      return Remark(
        at: member.nameRange.lowerBound,
        "there is no element \(member.name) \(here), so that AWS does not take the policy", fix: fix)
    }
  }

  /// The name that will have been meant: the case of its letters counts, and there are no plurals.
  private static func near(_ name: String, _ known: [String]) -> String? {
    let name = name.lowercasedASCII
    return known.first { $0.lowercasedASCII == name || $0.lowercasedASCII + "s" == name }
  }

  private static let combination = Check("unsupported-element-combination", .error, isRefused: true) { policy in
    policy.statements.flatMap { statement in
      ["Action", "Resource", "Principal"].filter { statement.value[$0] != nil && statement.value["Not" + $0] != nil }
        .map { name in
          Remark(
            at: statement.nameOffset(of: "Not" + name),
            "\(name) and Not\(name) stand in one statement, so that AWS does not take the policy",
            fix: "take one of them out, or make two statements of this one")
        }
    }
  }
}
