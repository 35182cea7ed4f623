internal import IAMPolicy

extension Call {
  /// The simulation that a call asks for: with the policies of an identity, if it names one, and those that it brings.
  func simulator(of source: PolicySource?) throws -> Simulator {
    let exclusion = try PolicyExclusion(input.structures("PolicyExclusionList") ?? [])
    var simulator = Simulator(account: account.id)
    simulator.identity = try source.map { try policies(of: $0, without: exclusion) } ?? []
    simulator.identity += try inputPolicies()
    simulator.boundary = try inputBoundary() ?? attachedBoundary(source, exclusion)
    simulator.serviceControl = try inputOrganization()
    if source != nil, simulator.serviceControl.isEmpty, !exclusion.excludesOrganization {
      simulator.serviceControl = [[try Self.fullAccess()]]
    }
    simulator.caller = input.text("CallerArn") ?? source.map { _ in input.needed("PolicySourceArn") }
    simulator.resourceOwner = try inputResourceOwner()
    simulator.context = try SimulatedContext(input.structures("ContextEntries") ?? [])
    simulator.context.setDefaults(caller: simulator.caller, account: account)
    return simulator
  }

  /// What an organization attaches to its accounts when it wants nothing else. As in the recordings, the account of a
  /// principal is in one.
  private static func fullAccess() throws(PolicyError) -> SimulatedPolicy {
    let text = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#
    return SimulatedPolicy(
      id: "FullAWSAccess", kind: .serviceControl,
      policy: try Policy(stored: text, as: .serviceControl, name: "FullAWSAccess", by: .simulator))
  }

  /// The policies of `PolicyInputList`.
  func inputPolicies() throws(ServiceError) -> [SimulatedPolicy] {
    try inputPolicies("PolicyInputList", .identity, input.texts("PolicyInputList") ?? []) { number in
      "Policy input list item \(number) has invalid content"
    }
  }

  private func inputPolicies(
    _ list: String, _ kind: SimulatedPolicy.Kind, _ texts: [String], orSay complaint: (Int) -> String
  ) throws(ServiceError) -> [SimulatedPolicy] {
    var policies: [SimulatedPolicy] = []
    for (index, text) in texts.enumerated() {
      // What STS takes as a session's policy, the simulator takes: no version, values that nothing can be compared with.
      guard let policy = try? Policy(validating: text, as: .session, by: .simulator) else {
        throw .invalidInput(complaint(index + 1))
      }
      policies.append(SimulatedPolicy(id: "\(list).\(index + 1)", kind: kind, policy: policy))
    }
    return policies
  }

  private func inputBoundary() throws(ServiceError) -> SimulatedPolicy? {
    let list = "PermissionsBoundaryPolicyInputList"
    let texts = input.texts(list) ?? []
    guard texts.count <= 1 else {
      throw .invalidInput("The list of Permissions Boundary policies cannot exceed 1 items.")
    }
    return try inputPolicies(list, .boundary, texts) { number in
      "Permissions boundary policy input list item \(number) has invalid content"
    }.first
  }

  private func attachedBoundary(_ source: PolicySource?, _ exclusion: PolicyExclusion) throws -> SimulatedPolicy? {
    guard let arn = source?.boundary, !exclusion.excludesBoundary else { return nil }
    return try simulated(managed: arn, .boundary)
  }

  /// The organization's policies, level by level.
  private func inputOrganization() throws(ServiceError) -> [[SimulatedPolicy]] {
    var levels: [[SimulatedPolicy]] = []
    for (index, level) in (input.structures("OrderedOrganizationPolicyInputList") ?? []).enumerated() {
      let texts = level.texts("ServiceControlPolicyInputList") ?? []
      guard !texts.isEmpty else {
        throw .invalidInput(
          "Organization policy at index \(index + 1) must contain at least one service control policy")
      }
      levels.append(
        try inputPolicies("ServiceControlPolicyInputList", .serviceControl, texts) { number in
          "Service control policy input list item \(number) at index \(index + 1) has invalid content"
        })
    }
    return levels
  }

  /// The account of `ResourceOwner`, which is an ARN.
  private func inputResourceOwner() throws(ServiceError) -> String? {
    guard let text = input.text("ResourceOwner") else { return nil }
    guard let arn = ARN(text), arn.namesAccount else {
      throw .invalidInput("'\(text)' is not a valid as a Resource Owner.")
    }
    return arn.account
  }

  /// The actions of `ActionNames`. Those that AWS knows and others cannot be asked about the same resources.
  func inputActions(on resources: [String]) throws(ServiceError) -> [SimulatedAction] {
    var actions: [SimulatedAction] = []
    for name in input.texts("ActionNames") ?? [] { actions.append(try SimulatedAction(name)) }
    if resources != ["*"], let first = actions.first?.isKnown {
      let others = actions.filter { $0.isKnown != first }
      guard others.isEmpty else {
        let list = { (actions: [SimulatedAction]) in "[\(actions.map(\.name).joined(separator: ","))]" }
        throw .invalidInput(
          "Invalid Input Actions: \(list(actions.filter { $0.isKnown == first })) and \(list(others)) require different "
            + "authorization information. ")
      }
    }
    if Self.resourceHandlingOptions.contains(input.text("ResourceHandlingOption") ?? ""),
      let other = actions.first(where: { $0.name.lowercased() != "ec2:runinstances" })
    {
      throw .invalidInput(
        "Invalid input resource handling options. Action does not support resource handling options: \(other.name). "
          + "Please refer to the documentation for more details: "
          + "https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html")
    }
    return actions
  }

  /// The scenarios of `ec2:RunInstances`. Other texts mean nothing.
  private static let resourceHandlingOptions: Set = [
    "EC2-VPC-InstanceStore", "EC2-VPC-InstanceStore-Subnet", "EC2-VPC-EBS", "EC2-VPC-EBS-Subnet",
  ]

  /// The resources of `ResourceArns`, `*` when there are none.
  func inputResources() throws(ServiceError) -> [String] {
    let given = input.texts("ResourceArns") ?? []
    let resources = given.isEmpty ? ["*"] : given
    if input.text("ResourcePolicy") != nil, resources.contains("*") {
      throw .invalidInput("Invalid Entity Arn: * does not clearly define entity type and name.")
    }
    try checkARNs(resources.filter { $0 != "*" })
    return resources
  }

  private func checkARNs(_ texts: [String]) throws(ServiceError) {
    let others = texts.filter { ARN($0) == nil }
    guard others.isEmpty else {
      throw .invalidInput("ResourceNames are not in a valid ARN format: \(others.joined(separator: ",")).")
    }
  }

  /// The policy of `ResourcePolicy`, which needs a caller that it can name.
  func inputResourcePolicy(for caller: String?) throws(ServiceError) -> SimulatedPolicy? {
    guard let text = input.text("ResourcePolicy") else { return nil }
    guard let caller, !caller.isEmpty else {
      throw .invalidInput("Invalid caller - Caller cannot be null or empty.")
    }
    guard let arn = ARN(caller), arn.service == "iam",
      ["user/", "group/", "role/"].contains(where: { arn.resource.hasPrefix($0) })
    else { throw .invalidInput("Invalid caller - Caller must be an IAM user, role or group in this context.") }
    guard let policy = try? Policy(validating: text, as: .resource, by: .simulator) else {
      // AWS's simulator takes the trust policy of a role, and does not look at it (aws/aws-cli#10314).
      if (try? Policy(validating: text, as: .trust)) != nil { return nil }
      throw .invalidInput("Resource policy has invalid content")
    }
    try checkARNs(policy.document.statements.flatMap { $0.resources?.value ?? [] })
    return SimulatedPolicy(id: "ResourcePolicy", kind: .resource, policy: policy)
  }
}
