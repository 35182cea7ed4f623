internal import IAMPolicy

extension Command {
  static let decide = Command(
    name: "decide", summary: "what policies say of a request, and what MFA would change",
    usage: {
      """
      Usage:
        vmfa decide --policy FILE... --action ACTION [OPTION]...
        vmfa decide --batch

      Says whether AWS would allow a request, by which statement, and what each condition saw: for a long-term key, for
      a session without MFA and for a session with MFA side by side.

      Policies:
        --policy FILE           an identity policy; may stand several times, or name several files
        --resource-policy FILE  the policy of the resource, such as a bucket's or a role's
        --boundary FILE         the permissions boundary
        --session-policy FILE   a policy that the session was given; may stand several times
        --scp FILE              a service control policy; each is a level of its own, the root's first

      The request:
        --action ACTION         such as iam:EnableMFADevice
        --resource ARN          default `*`
        --user NAME             the caller is this user, in the account of the resource or 123456789012 (default alice)
        --principal ARN         the caller is someone else: a role, a session, the root user
        --context KEY=VALUE     a condition key; one that stands several times, or as KEY[]=VALUE, is multivalued
        --mfa absent|false|true one answer instead of three: long-term key, session without and with MFA; exit 1
                                when it is denied
        --mfa-age S             seconds since the code was accepted (default 0)
        --json                  as JSON

      The keys that follow from the caller and the MFA keys need not be given. What AWS would say against a policy is
      said on standard error.

      With --batch, each line of standard input is a JSON object: identityPolicies, resourcePolicy,
      permissionsBoundary, sessionPolicies, serviceControlPolicies, resourceControlPolicies, vpcEndpointPolicies,
      multiValuedKeys, and request with principal, action, resource, resourceAccount and context. Each line of the
      answer has the id of its line, the decision and the reasons. A policy given as a string is checked as AWS does.

      Examples:
        $ vmfa decide --policy seed.json --action iam:DeleteVirtualMFADevice \\
            --resource arn:aws:iam::123456789012:mfa/alice
        $ vmfa decide --policy seed.json --action s3:ListAllMyBuckets --mfa true --json
        $ vmfa decide --batch < cases.jsonl
      """
    }
  ) { arguments throws(Failure) in
    var arguments = arguments
    let isBatch = try arguments.flag("batch")
    if isBatch {
      _ = try arguments.operands(atMost: 0)
      return try DecideBatch.run()
    }
    let request = try DecideRequest(&arguments)
    let isJSON = try arguments.flag("json")
    var policies = try DecidePolicies(&arguments)
    policies.identity += try arguments.operands(atMost: 64)
    return try request.answer(policies.read(resourceKind: request.resourcePolicyKind), asJSON: isJSON)
  }
}

/// The options that name policies.
private struct DecidePolicies {
  var identity: [String]
  private let resource: String?
  private let boundary: String?
  private let session: [String]
  private let serviceControl: [String]

  init(_ arguments: inout Arguments) throws(Failure) {
    identity = try arguments.options("policy")
    resource = try arguments.option("resource-policy")
    boundary = try arguments.option("boundary")
    session = try arguments.options("session-policy")
    serviceControl = try arguments.options("scp")
  }

  func read(resourceKind: PolicyKind) throws(Failure) -> AccessPolicies {
    guard !identity.isEmpty || resource != nil else {
      throw .usage("`--policy` is missing", hint: "`vmfa help decide` has examples")
    }
    return AccessPolicies(
      identity: try identity.map { path throws(Failure) in try PolicyFile.read(path, as: .identity) },
      resource: try resource.map { path throws(Failure) in try PolicyFile.read(path, as: resourceKind) },
      permissionsBoundary: try (boundary.map { [$0] } ?? []).map { path throws(Failure) in
        try PolicyFile.read(path, as: .permissionsBoundary)
      },
      session: try session.map { path throws(Failure) in try PolicyFile.read(path, as: .session) },
      serviceControl: try serviceControl.map { path throws(Failure) in
        [try PolicyFile.read(path, as: .serviceControl)]
      })
  }
}
