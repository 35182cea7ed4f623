internal import IAMPolicy

extension ActionTable {
  /// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html
  static let federationTokens: [Action] = [
    .changing(
      .sts, "GetFederationToken",
      [
        .required("Name", .sessionName(2...32)), .optional("Policy", .sessionPolicy),
        .optional("PolicyArns", .list(.structure([.required("arn", .arn)]), limit: 10)),
        .optional("DurationSeconds", .integer(900...129_600)), .optional("Tags", .tags),
      ],
      asks: { call in
        let permission = call.tagged(call.permission(call.federatedUserARN), call.input.requestTags)
        guard !(call.input.requestTags ?? []).isEmpty else { return [permission] }
        var tagging = Permission("sts:TagSession", on: call.federatedUserARN)
        tagging.context = permission.context
        return [permission, tagging]
      }
    ) { call in
      let name = call.input.needed("Name")
      if let policy = call.input.text("Policy") { try call.checkPolicy(policy, as: .session) }
      let policies = call.input.text("Policy").map { [$0] } ?? []
      let arns = (call.input.structures("PolicyArns") ?? []).map { $0.needed("arn") }
      let tags = call.input.requestTags ?? []
      guard !TagKeyRule.ignoringCase.hasDuplicates(tags) else {
        throw ServiceError("InvalidParameterValue", 400, TagKeyRule.ignoringCase.complaint)
      }
      // The root user's sessions last an hour at most, whatever is asked for.
      let longest = call.caller.user == nil ? 3600 : 129_600
      let session = try call.issue(
        .federated(userID: call.caller.user?.id, name: name),
        seconds: min(call.input.integer("DurationSeconds") ?? 43_200, longest), mfaSince: nil, policies: policies,
        policyARNs: arns, tags: tags)
      return OutputValue(
        ("Credentials", session.credentials),
        (
          "FederatedUser",
          OutputValue(
            ("FederatedUserId", .text("\(call.account.id):\(name)")), ("Arn", .text(call.federatedUserARN)))
        ), ("PackedPolicySize", .number(policies.isEmpty && arns.isEmpty ? 0 : call.packedSize(policies, arns))))
    }
  ]
}

extension Call {
  fileprivate var federatedUserARN: String {
    "arn:\(account.partition):sts::\(account.id):federated-user/\(input.needed("Name"))"
  }
}
