internal import IAMPolicy
internal import VMFAEncoding

extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html and its neighbours.
  static let simulation: [Action] = [
    .reading(
      .iam, "SimulateCustomPolicy", [.required("PolicyInputList", .policies)] + Parameter.simulation,
      asks: { [$0.permission("*")] }
    ) { call in try call.simulate(nil) },

    .reading(
      .iam, "SimulatePrincipalPolicy",
      [
        .required("PolicySourceArn", .arn), .optional("PolicyInputList", .policies),
        .optional("PolicyExclusionList", .policyExclusions),
      ] + Parameter.simulation,
      asks: { try $0.onPolicySource() }
    ) { call in try call.simulate(try call.neededPolicySource()) },

    .reading(
      .iam, "GetContextKeysForCustomPolicy", [.required("PolicyInputList", .policies)],
      asks: { [$0.permission("*")] }
    ) { call in .contextKeys(of: try call.inputPolicies()) },

    .reading(
      .iam, "GetContextKeysForPrincipalPolicy",
      [.required("PolicySourceArn", .arn), .optional("PolicyInputList", .policies)],
      asks: { try $0.onPolicySource() }
    ) { call in
      let own = try call.policies(of: try call.neededPolicySource(), without: PolicyExclusion([]))
      return .contextKeys(of: try own + call.inputPolicies())
    },
  ]
}

extension Call {
  /// One page of the results, an action each.
  fileprivate func simulate(_ source: PolicySource?) throws -> OutputValue {
    var simulator = try simulator(of: source)
    let resources = try inputResources()
    let actions = try inputActions(on: resources)
    simulator.resource = try inputResourcePolicy(for: simulator.caller)
    let start = try firstAction()
    let cost = try checkedCost(simulator, resources)
    var results: [OutputValue] = []
    var size = 0
    let rest = actions.dropFirst(start)
    // A page also ends when it is long, since every statement that matches has a place in it, or was much work.
    for action in rest.prefix(input.integer("MaxItems") ?? 100) where size < 50_000 {
      let (result, count) = simulator.result(action, on: resources)
      results.append(result)
      size += count + cost / 10
    }
    let isTruncated = results.count < rest.count
    return OutputValue(
      ("EvaluationResults", .list(results)), ("IsTruncated", .bool(isTruncated)),
      ("Marker", isTruncated ? .text(Base64.encode(Array("action/\(start + results.count)".utf8))) : nil))
  }

  /// What one result costs. No call keeps the account busy for long.
  private func checkedCost(_ simulator: Simulator, _ resources: [String]) throws(ServiceError) -> Int {
    let cost = simulator.cost(ofResources: resources.count)
    guard cost <= 100_000 else {
      throw .invalidInput("The simulation is too large: too many statements for too many resources.")
    }
    return cost
  }

  /// Where a page begins. A marker is the number of an action and goes with any policies and resources.
  private func firstAction() throws(ServiceError) -> Int {
    guard let marker = input.text("Marker") else { return 0 }
    guard let bytes = Base64.decode(marker), let text = String(validating: bytes, as: UTF8.self),
      text.hasPrefix("action/"), let number = Int(text.dropFirst("action/".count)), number >= 0
    else { throw .invalidInput("Invalid marker for pagination.") }
    return number
  }
}

extension OutputValue {
  /// The context keys that policies speak of.
  fileprivate static func contextKeys(of policies: [SimulatedPolicy]) -> OutputValue {
    var seen: Set<String> = []
    let keys = policies.flatMap(\.contextKeys).filter { seen.insert($0).inserted }
    return OutputValue(("ContextKeyNames", .list(keys.map { .text($0) })))
  }
}

extension Parameter {
  /// What both simulations take.
  fileprivate static let simulation: [Parameter] =
    [
      .optional("PermissionsBoundaryPolicyInputList", .policies),
      .optional(
        "OrderedOrganizationPolicyInputList",
        .list(.structure([.optional("ServiceControlPolicyInputList", .policies)]), limit: 7)),
      .required("ActionNames", .list(.text(TextRule(length: 3...128)), limit: .max)),
      .optional("ResourceArns", .list(.resourceName, limit: .max)), .optional("ResourcePolicy", .policyDocument),
      .optional("ResourceOwner", .resourceName), .optional("CallerArn", .resourceName),
      .optional("ContextEntries", .contextEntries),
      .optional("ResourceHandlingOption", .text(TextRule(length: 1...64))),
    ] + page
}

extension Shape {
  fileprivate static let policies = Shape.list(policyDocument, limit: .max)
  fileprivate static let resourceName = Shape.text(TextRule(length: 1...2048))

  fileprivate static let contextEntries = Shape.list(
    .structure([
      .optional("ContextKeyName", .text(TextRule(length: 5...256))),
      .optional("ContextKeyValues", .list(.text(TextRule(length: 0...Int.max)), limit: .max)),
      .optional(
        "ContextKeyType",
        .text(
          TextRule(
            length: 0...Int.max,
            values: [
              "binary", "ipList", "booleanList", "ip", "boolean", "numericList", "dateList", "numeric", "date",
              "stringList", "string", "binaryList",
            ], showsValues: true))),
    ]), limit: .max)

  fileprivate static let policyExclusions = Shape.list(
    .structure([
      .optional(
        "PolicyType",
        shownOneOf("scp", "permission-boundary", "aws-managed", "inline", "user-managed", "rcp")),
      .optional("PolicyArn", .text(TextRule(length: 20...2048, showsValue: true))),
      .optional(
        "InlinePolicyIdentifier",
        .structure([
          .optional("PolicyName", wildcardName), .optional("AttachmentType", shownOneOf("user", "role", "group")),
          .optional("AttachmentName", wildcardName),
        ])),
    ]), limit: 256)

  private static func shownOneOf(_ values: String...) -> Shape {
    .text(TextRule(length: 0...Int.max, values: values, showsValue: true, showsValues: true))
  }

  /// A name that may have wildcards, of which AWS's model asks no more than one character of a name.
  private static let wildcardName = Shape.text(
    TextRule(
      length: 1...128, pattern: (#".*[\w+=,.@-]+.*"#, { $0.unicodeScalars.contains(where: isName) }), showsValue: true))
}
