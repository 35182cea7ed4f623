internal import OTPCore
internal import VMFAEncoding

/// A certificate of a user, with which old interfaces of AWS check signatures.
struct SigningCertificateRecord: AccountRecord {
  let id: String
  /// As it was given.
  let body: String
  var isActive: Bool
  let uploaded: UnixTime

  init(id: String, body: String, isActive: Bool, uploaded: UnixTime) {
    (self.id, self.body, self.isActive, self.uploaded) = (id, body, isActive, uploaded)
  }

  init(_ fields: RecordFields) throws {
    id = try fields.text("id")
    body = try fields.text("body")
    isActive = try fields.text("status") == "Active"
    uploaded = try fields.time("uploaded")
  }

  var status: String { isActive ? "Active" : "Inactive" }

  var json: JSONOutput {
    .record(("id", .string(id)), ("body", .string(body)), ("status", .string(status)), ("uploaded", .time(uploaded)))
  }
}
