internal import OTPCore
internal import VMFAEncoding

extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateCredentialReport.html and its neighbour.
  static let credentialReports: [Action] = [
    .changing(.iam, "GenerateCredentialReport", [], asks: { [$0.onAccount()] }) { call in
      if let report = try call.credentialReport() { return OutputValue(("State", .text(report.state))) }
      let text = try call.credentialReportText()
      try call.records.put(Key.credentialReport, CredentialReportRecord(generated: call.now, text: text))
      return OutputValue(
        ("State", .text("STARTED")),
        ("Description", .text("No report exists. Starting a new report generation task")))
    },

    .reading(.iam, "GetCredentialReport", [], asks: { [$0.onAccount()] }) { call in
      guard let report = try call.credentialReport() else {
        throw ServiceError(try call.records.has(Key.credentialReport) ? "ReportExpired" : "ReportNotPresent", 410, "")
      }
      let text = call.settings.hasLiveCredentialReports ? try call.credentialReportText() : report.text
      return OutputValue(
        ("Content", .text(Base64.encode(Array(text.utf8)))), ("ReportFormat", .text("text/csv")),
        ("GeneratedTime", .time(report.generated)))
    },
  ]
}

/// A credential report as it was made.
private struct CredentialReportRecord: AccountRecord {
  let generated: UnixTime
  let text: String

  /// A report that was made is complete: nobody waits for it here.
  var state: String { "COMPLETE" }

  init(generated: UnixTime, text: String) { (self.generated, self.text) = (generated, text) }

  init(_ fields: RecordFields) throws {
    generated = try fields.time("generated")
    text = try fields.text("text")
  }

  var json: JSONOutput { .record(("generated", .time(generated)), ("text", .string(text))) }
}

extension Call {
  /// The report, if it is not older than four hours: so long AWS makes no other.
  fileprivate func credentialReport() throws -> CredentialReportRecord? {
    guard let report: CredentialReportRecord = try records.get(Key.credentialReport),
      now.milliseconds - report.generated.milliseconds < 4 * 3_600_000
    else { return nil }
    return report
  }

  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html
  fileprivate func credentialReportText() throws -> String {
    let columns = [
      "user", "arn", "user_creation_time", "password_enabled", "password_last_used", "password_last_changed",
      "password_next_rotation", "mfa_active", "access_key_1_active", "access_key_1_last_rotated",
      "access_key_1_last_used_date", "access_key_1_last_used_region", "access_key_1_last_used_service",
      "access_key_2_active", "access_key_2_last_rotated", "access_key_2_last_used_date",
      "access_key_2_last_used_region", "access_key_2_last_used_service", "cert_1_active", "cert_1_last_rotated",
      "cert_2_active", "cert_2_last_rotated",
    ]
    let rows = try [rootRow()] + records.all(Key.users, UserRecord.self).map(row)
    return ([columns] + rows).map { $0.map(Self.field).joined(separator: ",") }.joined(separator: "\n")
  }

  private func rootRow() throws -> [String] {
    let keys = try accessKeyColumns(ofUser: "")
    let root: AccessKeyRecord? = try records.names(Key.accessKeys(ofUser: "")).first
      .flatMap { try records.get(Key.accessKey($0)) }
    return ["<root_account>", "arn:\(account.partition):iam::\(account.id):root", time(root?.created ?? now)]
      + ["not_supported", "no_information", "not_supported", "not_supported", "false"] + keys + Self.noCertificates
  }

  private func row(_ user: UserRecord) throws -> [String] {
    let profile: LoginProfileRecord? = try records.get(Key.loginProfile(ofUser: user.name))
    var password = ["false", "N/A", "N/A", "N/A"]
    if let profile {
      let rotation = try passwordPolicy()?.maximumAge.map { days in
        time(UnixTime(milliseconds: profile.changed.milliseconds + Int64(days) * 86_400_000))
      }
      password = [
        "true", profile.lastUsed.map(time) ?? "no_information", time(profile.changed), rotation ?? "N/A",
      ]
    }
    let hasMFA = try records.hasAny(Key.devices(ofUser: user.name))
    return [user.name, account.arn("user\(user.path)\(user.name)"), time(user.created)] + password
      + [hasMFA ? "true" : "false"] + (try accessKeyColumns(ofUser: user.name))
      + (try certificateColumns(ofUser: user.name))
  }

  private func accessKeyColumns(ofUser name: String) throws -> [String] {
    var keys: [AccessKeyRecord] = try records.names(Key.accessKeys(ofUser: name))
      .compactMap { try records.get(Key.accessKey($0)) }
    keys.sort { $0.created < $1.created }
    return try (0..<2).flatMap { index -> [String] in
      guard index < keys.count else { return ["false", "N/A", "N/A", "N/A", "N/A"] }
      let use = try lastUse(Key.lastUse(ofAccessKey: keys[index].id))
      return [
        keys[index].isActive ? "true" : "false", time(keys[index].created), use.map { time($0.time) } ?? "N/A",
        use?.region ?? "N/A", use?.service ?? "N/A",
      ]
    }
  }

  private func certificateColumns(ofUser name: String) throws -> [String] {
    var certificates = try records.all(
      Key.credentials(.signingCertificate, ofUser: name), SigningCertificateRecord.self)
    certificates.sort { $0.uploaded < $1.uploaded }
    return (0..<2).flatMap { index in
      index < certificates.count
        ? [certificates[index].isActive ? "true" : "false", time(certificates[index].uploaded)] : ["false", "N/A"]
    }
  }

  private static let noCertificates = ["false", "N/A", "false", "N/A"]

  /// A field of CSV (RFC 4180 §2): names may hold commas, paths quotes.
  private static func field(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private func time(_ time: UnixTime) -> String { RFC3339.format(seconds: time.seconds) ?? "" }
}
