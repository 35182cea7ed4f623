internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding

/// The three kinds of identities, as the actions on their policies name them.
private struct HolderKind: Sendable {
  let name: String
  let shape: Shape
  let permissions: @Sendable (Call) throws -> [Permission]
  /// The holder that is meant, which must be there.
  let holder: @Sendable (Call) throws -> (PolicyHolder, name: String)
  let quota: PolicyQuota

  static let all = [
    HolderKind(
      name: "User", shape: .userName, permissions: { try $0.onUser() },
      holder: { call in
        let user = try call.user(call.input.needed("UserName"))
        return (.user(user.name), user.name)
      }, quota: .userInline),
    HolderKind(
      name: "Group", shape: .groupName, permissions: { try $0.onGroup() },
      holder: { call in
        let group = try call.group(call.input.needed("GroupName"))
        return (.group(group.name), group.name)
      }, quota: .groupInline),
    HolderKind(
      name: "Role", shape: .roleName, permissions: { try $0.onRole() },
      holder: { call in
        let role = try call.action.changes ? call.modifiableRole() : call.targetRole()
        return (.role(role.name), role.name)
      }, quota: .roleInline),
  ]

  var parameter: Parameter { .required(name + "Name", shape) }
}

extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPolicy.html and its neighbours.
  static let inlinePolicies: [Action] = HolderKind.all.flatMap { kind -> [Action] in
    let named: [Parameter] = [kind.parameter, .required("PolicyName", .policyName)]
    return [
      .changing(
        .iam, "Put\(kind.name)Policy", named + [.required("PolicyDocument", .policyDocument)], asks: kind.permissions
      ) { call in
        let (holder, name) = try kind.holder(call)
        let (policyName, document) = (call.input.needed("PolicyName"), call.input.needed("PolicyDocument"))
        try call.checkPolicy(document, as: .identity)
        let key = holder.inline + policyName.lowercased()
        // A policy that is put again keeps the spelling of its name.
        let old: InlinePolicyRecord? = try call.records.get(key)
        let others = try call.records.all(holder.inline, InlinePolicyRecord.self)
          .filter { $0.name.lowercased() != policyName.lowercased() }.map(\.document)
        guard kind.quota.allows(others + [document]) else {
          throw ServiceError.limitExceeded(
            "Maximum policy size of \(kind.quota.rawValue) bytes exceeded for \(kind.name.lowercased()) \(name)")
        }
        try call.records.put(key, InlinePolicyRecord(name: old?.name ?? policyName, document: document))
        return nil
      },

      .reading(.iam, "Get\(kind.name)Policy", named, asks: kind.permissions) { call in
        let (holder, name) = try kind.holder(call)
        let policy = try call.inlinePolicy(of: holder, kind.name)
        return OutputValue(
          (kind.name + "Name", .text(name)), ("PolicyName", .text(call.input.needed("PolicyName"))),
          ("PolicyDocument", .text(PercentEncoding.encode(policy.document))))
      },

      .changing(.iam, "Delete\(kind.name)Policy", named, asks: kind.permissions) { call in
        let (holder, _) = try kind.holder(call)
        let policy = try call.inlinePolicy(of: holder, kind.name)
        try call.records.delete(holder.inline + policy.name.lowercased())
        return nil
      },

      .reading(.iam, "List\(kind.name)Policies", [kind.parameter] + Parameter.page, asks: kind.permissions) { call in
        let (holder, _) = try kind.holder(call)
        return try call.page(holder.inline, InlinePolicyRecord.self, "PolicyNames") { .text($0.name) }
      },
    ]
  }

  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.html and its neighbours.
  static let attachedPolicies: [Action] = HolderKind.all.flatMap { kind -> [Action] in
    let named: [Parameter] = [kind.parameter, .required("PolicyArn", .arn)]
    return [
      .changing(
        .iam, "Attach\(kind.name)Policy", named,
        asks: { call in try kind.permissions(call).map { $0.concerning(call.input.needed("PolicyArn")) } }
      ) { call in
        let (holder, _) = try kind.holder(call)
        let arn = call.input.needed("PolicyArn")
        try call.checkPolicyARN(arn)
        guard try call.managedPolicy(arn) != nil else {
          throw ServiceError.noSuchEntity("Policy \(arn) does not exist or is not attachable.")
        }
        let attached = try call.records.names(holder.attached)
        guard attached.contains(arn) || attached.count < 10 else {
          throw ServiceError.limitExceeded("Cannot exceed quota for PoliciesPer\(kind.name): 10")
        }
        try call.records.attach(arn, to: holder)
        return nil
      },

      .changing(
        .iam, "Detach\(kind.name)Policy", named,
        asks: { call in try kind.permissions(call).map { $0.concerning(call.input.needed("PolicyArn")) } }
      ) { call in
        let (holder, _) = try kind.holder(call)
        let arn = call.input.needed("PolicyArn")
        try call.checkPolicyARN(arn)
        guard try call.records.has(holder.attached + arn) else {
          throw ServiceError.noSuchEntity("Policy \(arn) was not found.")
        }
        try call.records.detach(arn, from: holder)
        return nil
      },

      .reading(
        .iam, "ListAttached\(kind.name)Policies",
        [kind.parameter, .optional("PathPrefix", .pathPrefix)] + Parameter.page,
        asks: kind.permissions
      ) { call in
        let (holder, _) = try kind.holder(call)
        let prefix = try call.pathPrefix()
        return try call.page(names: holder.attached, "AttachedPolicies") { arn in
          // The ARN says it all: some of AWS's policies are in no catalogue.
          guard let slash = arn.lastIndex(of: "/"), arn[...slash].drop(while: { $0 != "/" }).hasPrefix(prefix) else {
            return nil
          }
          return OutputValue(("PolicyName", .text(String(arn[slash...].dropFirst()))), ("PolicyArn", .text(arn)))
        }
      },
    ]
  }
}

extension Permission {
  /// With the policy that is attached or detached as a condition key.
  fileprivate func concerning(_ policyARN: String) -> Permission {
    var permission = self
    permission.context.set("iam:PolicyARN", policyARN)
    return permission
  }
}

extension Call {
  /// Refuses what AWS does not take as a policy.
  func checkPolicy(_ text: String, as kind: PolicyKind) throws {
    do throws(PolicyError) {
      _ = try Policy(validating: text, as: kind)
    } catch {
      throw ServiceError("MalformedPolicyDocument", 400, error.message, detail: error.detail)
    }
  }

  fileprivate func inlinePolicy(of holder: PolicyHolder, _ kind: String) throws -> InlinePolicyRecord {
    let name = input.needed("PolicyName")
    guard let policy: InlinePolicyRecord = try records.get(holder.inline + name.lowercased()) else {
      throw ServiceError.noSuchEntity("The \(kind.lowercased()) policy with name \(name) cannot be found.")
    }
    return policy
  }
}

extension ManagedPolicyRecord {
  /// The policy as lists of attached ones have it.
  var asAttached: OutputValue { OutputValue(("PolicyName", .text(name)), ("PolicyArn", .text(arn))) }
}
