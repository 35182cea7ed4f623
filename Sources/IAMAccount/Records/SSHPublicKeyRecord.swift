internal import OTPCore
internal import VMFAEncoding

/// A public key of a user, for AWS CodeCommit.
struct SSHPublicKeyRecord: AccountRecord {
  let id: String
  /// As it was given.
  let body: String
  let fingerprint: String
  var isActive: Bool
  let uploaded: UnixTime

  init(id: String, body: String, fingerprint: String, isActive: Bool, uploaded: UnixTime) {
    (self.id, self.body, self.fingerprint, self.isActive, self.uploaded) = (id, body, fingerprint, isActive, uploaded)
  }

  init(_ fields: RecordFields) throws {
    id = try fields.text("id")
    body = try fields.text("body")
    fingerprint = try fields.text("fingerprint")
    isActive = try fields.text("status") == "Active"
    uploaded = try fields.time("uploaded")
  }

  var status: String { isActive ? "Active" : "Inactive" }

  var json: JSONOutput {
    .record(
      ("id", .string(id)), ("body", .string(body)), ("fingerprint", .string(fingerprint)),
      ("status", .string(status)), ("uploaded", .time(uploaded)))
  }
}
