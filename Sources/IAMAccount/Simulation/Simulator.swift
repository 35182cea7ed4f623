internal import IAMPolicy
internal import VMFAEncoding

/// The policy simulator: what it knows beside actions and resources.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_testing-policies.html
struct Simulator {
  /// Those of the identity, and those that are given in addition.
  var identity: [SimulatedPolicy] = []
  var boundary: SimulatedPolicy?
  var resource: SimulatedPolicy?
  /// The organization's, from its root to the account.
  var serviceControl: [[SimulatedPolicy]] = []
  /// The ARN of who asks.
  var caller: String?
  /// The account whose identities ask.
  var account: String
  /// The account that owns resources whose ARNs do not tell; `nil` for the caller's.
  var resourceOwner: String?
  var context = SimulatedContext()
}

/// A policy with the name by which the answer speaks of it.
struct SimulatedPolicy: Hashable {
  /// The kinds of policies, in the simulator's words.
  enum Kind: String {
    case identity = "IAM Policy"
    case boundary = "Permissions Boundary Policy"
    case resource = "Resource Policy"
    /// An organization's, whose statements answers never tell.
    case serviceControl = "Service Control Policy"
  }

  /// `SourcePolicyId`.
  let id: String
  /// `SourcePolicyType`.
  let kind: Kind
  let policy: Policy
  /// Where its statements stand.
  let places: [(start: TextPosition, end: TextPosition)]
  /// The condition keys that it speaks of.
  let contextKeys: [String]

  init(id: String, kind: Kind, policy: Policy) {
    (self.id, self.kind, self.policy) = (id, kind, policy)
    (places, contextKeys) = (policy.statementPlaces, policy.document.contextKeys)
  }

  static func == (one: SimulatedPolicy, other: SimulatedPolicy) -> Bool {
    one.policy === other.policy && one.id == other.id && one.kind == other.kind
  }

  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(policy)) }
}

/// A statement that had a say in a result.
struct MatchedStatement: Hashable {
  let source: SimulatedPolicy
  /// Its number in the policy, from 0.
  let number: Int

  var place: (start: TextPosition, end: TextPosition) { source.places[number] }
}

/// A decision of the simulator. Of the decisions about several resources the greatest is the one about all.
enum SimulatedDecision: String, Comparable {
  case allowed
  case implicitDeny
  case explicitDeny

  private var severity: Int {
    switch self {
    case .allowed: 0
    case .implicitDeny: 1
    case .explicitDeny: 2
    }
  }

  static func < (one: SimulatedDecision, other: SimulatedDecision) -> Bool { one.severity < other.severity }
}
