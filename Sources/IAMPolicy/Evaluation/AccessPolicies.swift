/// All policies that have a say in a request.
public struct AccessPolicies: Sendable {
  /// Those of the user and its groups, or of the role.
  public var identity: [Policy]
  /// That of the resource.
  public var resource: Policy?
  /// The permissions boundary; without one nothing is limited.
  public var permissionsBoundary: [Policy]
  /// Those that the session was given; without one nothing is limited.
  public var session: [Policy]
  /// The service control policies of each level, from the root of the organization to the account. A level without
  /// policies allows nothing.
  public var serviceControl: [[Policy]]
  /// The resource control policies of each level.
  public var resourceControl: [[Policy]]
  /// That of the VPC endpoint through which the request came; without one nothing is limited.
  public var vpcEndpoint: [Policy]

  /// The policies of a request.
  public init(
    identity: [Policy] = [], resource: Policy? = nil, permissionsBoundary: [Policy] = [], session: [Policy] = [],
    serviceControl: [[Policy]] = [], resourceControl: [[Policy]] = [], vpcEndpoint: [Policy] = []
  ) {
    self.identity = identity
    self.resource = resource
    self.permissionsBoundary = permissionsBoundary
    self.session = session
    self.serviceControl = serviceControl
    self.resourceControl = resourceControl
    self.vpcEndpoint = vpcEndpoint
  }

  /// The policies of one kind, level by level; kinds other than those of organizations have one level.
  func levels(_ kind: PolicyKind) -> [[Policy]] {
    switch kind {
    case .identity: [identity]
    case .resource, .trust: resource.map { [[$0]] } ?? []
    case .permissionsBoundary: [permissionsBoundary]
    case .session: [session]
    case .serviceControl: serviceControl
    case .resourceControl: resourceControl
    case .vpcEndpoint: [vpcEndpoint]
    }
  }
}

/// Where a statement stands among the policies of a request. Everything counts from 0.
public struct StatementReference: Hashable, Sendable {
  /// The kind of policy.
  public let kind: PolicyKind
  /// The level of the organization, else 0.
  public let level: Int
  /// The policy in its list.
  public let policy: Int
  /// The statement in the policy.
  public let statement: Int
}
