internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding

extension ActionTable {
  private static let job: [Parameter] = [.required("JobId", .length(36...36))]

  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateServiceLastAccessedDetails.html and its neighbours.
  ///
  /// A job is done at once, and finds nothing: nobody has used any service through this account.
  static let serviceLastAccessed: [Action] = [
    .changing(
      .iam, "GenerateServiceLastAccessedDetails",
      [.required("Arn", .arn), .optional("Granularity", .oneOf("SERVICE_LEVEL", "ACTION_LEVEL"))],
      asks: { [$0.permission($0.input.needed("Arn"))] }
    ) { call in
      let arn = call.input.needed("Arn")
      guard try call.isThere(arn) else { throw ServiceError.noSuchEntity("The ARN \(arn) cannot be found.") }
      let id = Identifier.uuid()
      try call.records.put(
        Key.accessJob(id),
        AccessJobRecord(granularity: call.input.text("Granularity") ?? "SERVICE_LEVEL", created: call.now))
      return OutputValue(("JobId", .text(id)))
    },

    .reading(.iam, "GetServiceLastAccessedDetails", job + Parameter.page, asks: { [$0.permission("*")] }) { call in
      let job = try call.accessJob()
      return OutputValue(
        ("JobStatus", .text("COMPLETED")), ("JobType", .text(job.granularity)), ("JobCreationDate", .time(job.created)),
        ("ServicesLastAccessed", .list([])), ("JobCompletionDate", .time(job.created)), ("IsTruncated", .bool(false)))
    },

    .reading(
      .iam, "GetServiceLastAccessedDetailsWithEntities",
      job + [.required("ServiceNamespace", .length(1...64))] + Parameter.page, asks: { [$0.permission("*")] }
    ) { call in
      let job = try call.accessJob()
      return OutputValue(
        ("JobStatus", .text("COMPLETED")), ("JobCreationDate", .time(job.created)),
        ("JobCompletionDate", .time(job.created)), ("EntityDetailsList", .list([])), ("IsTruncated", .bool(false)))
    },
  ]
}

/// A question that was asked about something's use of services.
private struct AccessJobRecord: AccountRecord {
  let granularity: String
  let created: UnixTime

  init(granularity: String, created: UnixTime) { (self.granularity, self.created) = (granularity, created) }

  init(_ fields: RecordFields) throws {
    granularity = try fields.text("granularity")
    created = try fields.time("created")
  }

  var json: JSONOutput { .record(("granularity", .string(granularity)), ("created", .time(created))) }
}

extension Key {
  fileprivate static func accessJob(_ id: String) -> String { "access-job/" + id }
}

extension Call {
  fileprivate func accessJob() throws -> AccessJobRecord {
    let id = input.needed("JobId")
    guard let job: AccessJobRecord = try records.get(Key.accessJob(id)) else {
      throw ServiceError.noSuchEntity("The job with id \(id) cannot be found.")
    }
    return job
  }

  /// Whether an ARN is that of a user, a group, a role or a policy.
  fileprivate func isThere(_ text: String) throws -> Bool {
    guard let arn = ARN(text), arn.service == "iam" else { return false }
    let parts = arn.resource.split(separator: "/")
    guard parts.count > 1, let kind = parts.first, let name = parts.last.map(String.init) else { return false }
    if kind == "policy" { return try managedPolicy(text) != nil }
    guard arn.account == account.id else { return false }
    switch kind {
    case "user": return try records.has(Key.user(name))
    case "group": return try records.has(Key.group(name))
    case "role": return try records.has(Key.role(name))
    default: return false
    }
  }
}
