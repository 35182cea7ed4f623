import Foundation
import IAMPolicy
import VMFAEncoding
import VMFATestSupport

let alice = "arn:aws:iam::111122223333:user/alice"

/// A policy from its JSON text.
func policy(_ text: String, as kind: PolicyKind = .identity) throws -> Policy { try Policy(stored: text, as: kind) }

/// A policy of these statements.
func statements(_ statements: String, as kind: PolicyKind = .identity) throws -> Policy {
  try policy(#"{"Version":"2012-10-17","Statement":[\#(statements)]}"#, as: kind)
}

/// A document of the vectors.
func document(_ name: String) throws -> String {
  try String(contentsOf: Vectors.packageRoot.appending(path: "Vectors/policy/documents/\(name).json"), encoding: .utf8)
}

extension RequestContext {
  /// A context from JSON: an object of lists of strings. A list of several values is multivalued.
  init(json: String, multivalued: Set<ConditionKey> = []) throws {
    self.init()
    for member in try JSONText(json).root.members ?? [] {
      let values = (member.value.elements ?? []).compactMap(\.string)
      let key = ConditionKey(member.name)
      if values.count == 1, !multivalued.contains(key) { set(key, values[0]) } else { set(key, values: values) }
    }
  }
}

extension Decision.Outcome {
  /// A for allowed, E for an explicit deny, i for an implicit one: the letters of the tables.
  var letter: String {
    switch self {
    case .allow: "A"
    case .explicitDeny: "E"
    case .implicitDeny: "i"
    }
  }
}

extension MFAComparison {
  /// The letters for a long-term key, a session without MFA and a session with MFA.
  var letters: String {
    [longTermKey, sessionWithoutMFA, sessionWithMFA].map(\.outcome.letter).joined(separator: " ")
  }
}

/// A request of a principal with the keys that follow from who it is.
func request(
  _ action: String, _ resource: String = "*", by principal: String = alice, _ more: [ConditionKey: String] = [:]
) -> AccessRequest {
  var context = RequestContext()
  context.set(principal: Principal(principal))
  for (key, value) in more { context.set(key, value) }
  return AccessRequest(principal: principal, action: action, resource: resource, context: context)
}
