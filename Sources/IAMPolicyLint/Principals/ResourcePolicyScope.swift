internal import AWSCatalogue
internal import IAMPolicy
internal import VMFAEncoding

/// Actions and condition keys that have no meaning on what a policy is attached to.
enum ResourcePolicyScope {
  static let checks = [action, key]

  private static let action = Check("unsupported-action-in-policy", .error) { policy in
    switch policy.kind {
    case .trust: trustRemarks(policy)
    case .resource: resourceRemarks(policy)
    default: []
    }
  }

  private static let assumptions = [
    "sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity", "sts:TagSession",
    "sts:SetSourceIdentity", "sts:SetContext",
  ]

  private static func trustRemarks(_ policy: WrittenPolicy) -> [Remark] {
    policy.statements.flatMap { $0.actions + $0.notActions }.filter { !isAssumption($0.text) }.map { action in
      Remark(
        at: action,
        "`\(action.text)` is not supported in a trust policy, which says who may assume the role and nothing else",
        fix: "put it into a policy of the role; here belong sts:AssumeRole and what goes with it")
    }
  }

  private static func isAssumption(_ action: String) -> Bool {
    guard action.lowercasedASCII.hasPrefix("sts:"), let pattern = ActionPattern(action) else { return false }
    return assumptions.contains(where: pattern.matches)
  }

  /// Actions that take resources of other services than all resources of the statement are of.
  private static func resourceRemarks(_ policy: WrittenPolicy) -> [Remark] {
    let foreign = policy.statements.flatMap { statement -> [(action: WrittenText, services: Set<String>)] in
      let services = Set(statement.resources.map { service(ofARN: $0.text) })
      let named = Set(services.compactMap { $0 })
      // A resource is of one service; a statement about many is something else, and not looked at.
      guard (1...4).contains(named.count), !services.contains(nil) else { return [] }
      return statement.actions.filter { action in
        !action.hasWildcard && !named.contains { isRelated($0, to: action.service) }
      }.map { ($0, named) }
    }
    // Looking an action up takes its time, so that a policy with more of them than anybody writes is not looked at further.
    return foreign.prefix(200).compactMap { action, services in
      guard let types = ActionCatalogue.action(action.text)?.resourceTypes,
        !types.contains(where: { services.contains(String($0.prefix { $0 != ":" })) })
      else { return nil }
      return Remark(
        at: action,
        "`\(action.text)` is not supported on resources of \(services.sorted().joined(separator: ", "))",
        fix: "take it out, or name what it is about in Resource of a statement of its own")
    }
  }

  /// Services whose names begin alike share resources that are not listed as such: `ssmmessages` and `ssm`.
  static func isRelated(_ service: String, to other: String) -> Bool {
    service.hasPrefix(other) || other.hasPrefix(service)
  }

  /// The service that a resource certainly is of; `nil` when a wildcard or a variable may stand for others.
  static func service(ofARN text: String) -> String? {
    let fields = ARNFields(text)
    let service = String(fields.service)
    return fields.isWholeARN && service.isPlain && ARNForm.hasService(service) ? service : nil
  }

  /// A bucket's policy is about that bucket, and its account is known. A policy of more buckets is an endpoint's.
  private static let key = Check("irrelevant-condition-key-in-policy", .suggestion) { policy in
    guard policy.kind == .resource, let bucket = bucket(of: policy) else { return [] }
    return policy.conditions.filter { $0.isAbout("s3:ResourceAccount") }.map { condition in
      Remark(
        at: condition.key, "\(condition.key.text) says nothing here: \(bucket) has one owner, whoever asks",
        fix: "take it out; it belongs into policies of identities, where it tells buckets of other accounts apart")
    }
  }

  /// The one bucket or access point that all resources are of.
  private static func bucket(of policy: WrittenPolicy) -> String? {
    let statements = policy.statements
    guard !statements.isEmpty, statements.allSatisfy({ !$0.resources.isEmpty }) else { return nil }
    let names = Set(statements.flatMap(\.resources).map { bucket(ofARN: $0.text) })
    guard names.count == 1, let name = names.first else { return nil }
    return name
  }

  private static func bucket(ofARN text: String) -> String? {
    let arn = ARNFields(text)
    guard arn.isName, arn.service == "s3" else { return nil }
    let parts = arn.resource.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.prefix(parts[0] == "accesspoint" ? 2 : 1).joined(separator: "/")
    return name.isPlain ? name : nil
  }
}

extension WrittenText {
  /// Of an action: what stands before the colon, in small letters.
  fileprivate var service: String { text.prefix { $0 != ":" }.lowercasedASCII }
}
