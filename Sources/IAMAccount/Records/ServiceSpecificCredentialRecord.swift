internal import OTPCore
internal import VMFAEncoding

/// A password or a key of a user for one service.
struct ServiceSpecificCredentialRecord: AccountRecord {
  let id: String
  /// The unique id of the user, who may change the name.
  let userID: String
  let service: String
  /// The name that goes with the password or, for a key, its public part. It keeps the name that the user had.
  let loginName: String
  var secret: String
  var isActive: Bool
  let created: UnixTime
  let expires: UnixTime?

  init(
    id: String, userID: String, service: String, loginName: String, secret: String, created: UnixTime,
    expires: UnixTime?
  ) {
    (self.id, self.userID, self.service, self.loginName, self.secret) = (id, userID, service, loginName, secret)
    (isActive, self.created, self.expires) = (true, created, expires)
  }

  init(_ fields: RecordFields) throws {
    id = try fields.text("id")
    userID = try fields.text("user")
    service = try fields.text("service")
    loginName = try fields.text("name")
    secret = try fields.text("secret")
    isActive = try fields.text("status") == "Active"
    created = try fields.time("created")
    expires = fields.optionalTime("expires")
  }

  func status(at now: UnixTime) -> String {
    if let expires, now >= expires { return "Expired" }
    return isActive ? "Active" : "Inactive"
  }

  var json: JSONOutput {
    .record(
      ("id", .string(id)), ("user", .string(userID)), ("service", .string(service)), ("name", .string(loginName)),
      ("secret", .string(secret)), ("status", .string(isActive ? "Active" : "Inactive")), ("created", .time(created)),
      ("expires", .optional(expires)))
  }
}
