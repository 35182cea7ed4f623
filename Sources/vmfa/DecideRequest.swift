internal import IAMPolicy
internal import VMFAEncoding

/// The options that make the request.
struct DecideRequest {
  private let request: AccessRequest
  /// The one state of MFA that was asked for.
  private let mfa: Gate.MFA?
  private let age: Int64

  init(_ arguments: inout Arguments) throws(Failure) {
    guard let action = try arguments.option("action") else { throw .usage("`--action` is missing") }
    let parts = action.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
      throw .usage("`--action` is not SERVICE:NAME, such as iam:EnableMFADevice")
    }
    let resource = try arguments.option("resource") ?? "*"
    guard resource == "*" || ARN(resource) != nil else {
      throw .usage("`--resource` is neither * nor an ARN of six parts, such as arn:aws:iam::123456789012:user/alice")
    }
    let principal = try Principal(arguments.caller(resource))
    let age = try arguments.number("mfa-age", in: 0...Int(Int32.max))
    self.age = Int64(age ?? 0)
    switch try arguments.option("mfa") {
    case nil: mfa = nil
    case "absent": mfa = .absent
    case "false": mfa = Gate.MFA.none
    case "true": mfa = .since(0)
    case _?: throw .usage("`--mfa` is not absent, false or true")
    }
    if age != nil, let mfa, mfa != .since(0) { throw .usage("`--mfa-age` means something only with MFA") }
    var context = RequestContext()
    context.set(principal: principal)
    try context.add(arguments.options("context"))
    request = AccessRequest(principal: principal.name, action: action, resource: resource, context: context)
  }

  /// What the policy of the resource is: a role's is its trust policy.
  var resourcePolicyKind: PolicyKind { request.action.lowercased().hasPrefix("sts:assumerole") ? .trust : .resource }

  func answer(_ policies: AccessPolicies, asJSON: Bool) throws(Failure) -> ExitStatus {
    var output = Output()
    guard let mfa else {
      let comparison = policies.compareMFA(request, age: age)
      if asJSON { output.line(comparison.output(request).text) } else { output.append(comparison.report(request)) }
      try output.flush()
      return .success
    }
    var request = request
    request.context.set(mfa, at: age)
    let decision = policies.decide(request)
    if asJSON { output.line(decision.output.text) } else { output.append(decision.report) }
    try output.flush()
    return decision.isAllowed ? .success : .refused
  }
}

extension Arguments {
  /// The caller's ARN, from `--user` or `--principal`.
  fileprivate mutating func caller(_ resource: String) throws(Failure) -> String {
    let (user, principal) = (try option("user"), try option("principal"))
    if let principal {
      guard user == nil else { throw .usage("`--user` and `--principal` cannot stand together") }
      guard ARN(principal) != nil else { throw .usage("`--principal` is not an ARN") }
      return principal
    }
    let arn = ARN(resource)
    let account = arn.flatMap { $0.account.utf8.allSatisfy { (0x30...0x39).contains($0) } ? $0.account : nil } ?? ""
    let name = user ?? "alice"
    guard !name.isEmpty, !name.contains(":") else {
      throw .usage("`--user` is not a name, such as alice or team/alice")
    }
    return "arn:\(arn?.partition ?? "aws"):iam::\(account.isEmpty ? "123456789012" : account):user/\(name)"
  }
}

extension RequestContext {
  /// Adds keys that were written as `KEY=VALUE` or `KEY[]=VALUE`.
  fileprivate mutating func add(_ texts: [String]) throws(Failure) {
    var values: [ConditionKey: [String]] = [:]
    var multivalued: Set<ConditionKey> = ["aws:TagKeys"]
    for text in texts {
      guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
        throw .usage("`--context` is not KEY=VALUE")
      }
      var name = String(text[..<equals])
      if name.hasSuffix("[]") {
        name.removeLast(2)
        multivalued.insert(ConditionKey(name))
      }
      values[ConditionKey(name), default: []].append(String(text[text.index(after: equals)...]))
    }
    for (key, values) in values {
      if values.count == 1, !multivalued.contains(key) { set(key, values[0]) } else { set(key, values: values) }
    }
  }
}
