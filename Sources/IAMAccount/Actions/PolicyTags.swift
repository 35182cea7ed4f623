extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagPolicy.html and its neighbours.
  static let policyTags: [Action] = [
    .changing(
      .iam, "TagPolicy", [.required("PolicyArn", .arn), .required("Tags", .tags)],
      asks: { call in try call.onPolicy().map { call.tagged($0, call.input.requestTags) } }
    ) { call in
      var policy = try call.taggedPolicy()
      policy.tags = try policy.tags.merging(call.input.neededTags(.exact), .exact)
      try call.records.put(Key.policy(policy.arn), policy)
      return nil
    },

    .changing(
      .iam, "UntagPolicy", [.required("PolicyArn", .arn), .required("TagKeys", .tagKeys)],
      asks: { call in try call.onPolicy().map { call.untagged($0) } }
    ) { call in
      var policy = try call.taggedPolicy()
      policy.tags = policy.tags.removing(try call.input.neededTagKeys(), .exact)
      try call.records.put(Key.policy(policy.arn), policy)
      return nil
    },

    .reading(.iam, "ListPolicyTags", [.required("PolicyArn", .arn)] + Parameter.page, asks: { try $0.onPolicy() }) {
      call in
      try call.page(try call.taggedPolicy().sortedTags)
    },
  ]
}

extension Call {
  fileprivate func taggedPolicy() throws -> ManagedPolicyRecord {
    try policy("Policy \(input.needed("PolicyArn")) was not found.")
  }
}
