internal import IAMPolicy

extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOrganizationsFeatures.html and its neighbours.
  ///
  /// The account stands alone in its organization, which does not trust IAM: that is what was recorded from AWS.
  static let organizationsFeatures: [Action] =
    [
      "ListOrganizationsFeatures", "EnableOrganizationsRootCredentialsManagement",
      "DisableOrganizationsRootCredentialsManagement", "EnableOrganizationsRootSessions",
      "DisableOrganizationsRootSessions",
    ].map { name in
      .reading(.iam, name, [], asks: { [$0.permission("*")] }) { call in
        throw ServiceError(
          "ServiceAccessNotEnabledException", 400,
          "Trusted Access for IAM not enabled by organization of input account \(call.account.id).")
      }
    } + [
      .reading(.iam, "GetAccountProperties", [], asks: { [$0.permission("*")] }) { _ in
        OutputValue(("Properties", .map([OutputField(name: "RoleManager/Enabled", value: .bool(false))])))
      },

      .reading(
        .sts, "AssumeRoot",
        [
          .required("TargetPrincipal", .length(12...2048)),
          .required("TaskPolicyArn", .structure([.optional("arn", .arn)])),
          .optional("DurationSeconds", .integer(0...900)),
        ],
        // What the call asks for is looked at before anybody's permissions.
        asks: { _ in [] }
      ) { call in try call.refuseRoot() },
    ]
}

extension Call {
  /// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoot.html
  fileprivate func refuseRoot() throws -> OutputValue? {
    let target = input.needed("TargetPrincipal")
    let id = ARN(target).flatMap { $0.service == "iam" && $0.resource == "root" ? String($0.account) : nil } ?? target
    guard id.utf8.count == 12, id.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw ServiceError.validation("Request must contain a valid target principal")
    }
    let tasks = [
      "IAMAuditRootUserCredentials", "IAMCreateRootUserPassword", "IAMDeleteRootUserCredentials",
      "S3UnlockBucketPolicy", "SQSUnlockQueuePolicy",
    ]
    let policy = input.structure("TaskPolicyArn")?.text("arn") ?? ""
    guard tasks.contains(where: { policy == "arn:\(account.partition):iam::aws:policy/root-task/\($0)" }) else {
      throw ServiceError.validation("Request must contain valid AWS managed task policy ARN")
    }
    // Root sessions are for members of an organization that has them enabled. Nobody's policies can make up for that.
    throw ServiceError.accessDenied(
      """
      User: \(caller.arn) is not authorized to perform: sts:AssumeRoot on resource: \
      arn:\(account.partition):iam::\(id):root
      """, detail: "root sessions are not enabled: the account is no member of an organization that manages them")
  }
}
