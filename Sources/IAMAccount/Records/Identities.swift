internal import OTPCore
internal import VMFAEncoding

/// An IAM user.
struct UserRecord: TaggedRecord {
  static let isRemembered = true

  let id: String
  var name: String
  var path: String
  let created: UnixTime
  var tags: [Tag]
  var boundary: String?

  init(id: String, name: String, path: String, created: UnixTime, tags: [Tag] = [], boundary: String? = nil) {
    (self.id, self.name, self.path, self.created, self.tags, self.boundary) = (id, name, path, created, tags, boundary)
  }

  init(_ fields: RecordFields) throws {
    id = try fields.text("id")
    name = try fields.text("name")
    path = try fields.text("path")
    created = try fields.time("created")
    tags = fields.tags()
    boundary = fields.optional("boundary")
  }

  var json: JSONOutput {
    .record(
      ("id", .string(id)), ("name", .string(name)), ("path", .string(path)), ("created", .time(created)),
      ("tags", .tags(tags)), ("boundary", .optional(boundary)))
  }
}

/// A group of users.
struct GroupRecord: AccountRecord {
  static let isRemembered = true

  let id: String
  var name: String
  var path: String
  let created: UnixTime

  init(id: String, name: String, path: String, created: UnixTime) {
    (self.id, self.name, self.path, self.created) = (id, name, path, created)
  }

  init(_ fields: RecordFields) throws {
    id = try fields.text("id")
    name = try fields.text("name")
    path = try fields.text("path")
    created = try fields.time("created")
  }

  var json: JSONOutput {
    .record(("id", .string(id)), ("name", .string(name)), ("path", .string(path)), ("created", .time(created)))
  }
}

/// A role.
struct RoleRecord: TaggedRecord {
  static let isRemembered = true

  let id: String
  let name: String
  let path: String
  let created: UnixTime
  var trustPolicy: String
  /// Whom of this account the trust policy names.
  var trusted: [TrustedPrincipal] = []
  var description: String?
  /// Seconds.
  var maxSessionDuration: Int
  var tags: [Tag]
  var boundary: String?

  init(
    id: String, name: String, path: String, created: UnixTime, trustPolicy: String, description: String?,
    maxSessionDuration: Int, tags: [Tag], boundary: String?
  ) {
    (self.id, self.name, self.path, self.created) = (id, name, path, created)
    (self.trustPolicy, self.description, self.maxSessionDuration) = (trustPolicy, description, maxSessionDuration)
    (self.tags, self.boundary) = (tags, boundary)
  }

  init(_ fields: RecordFields) throws {
    id = try fields.text("id")
    name = try fields.text("name")
    path = try fields.text("path")
    created = try fields.time("created")
    trustPolicy = try fields.text("trust")
    trusted = try fields.records("trusted").map {
      TrustedPrincipal(arn: try $0.text("arn"), id: try $0.text("id"))
    }
    description = fields.optional("description")
    maxSessionDuration = Int(try fields.number("maxSession"))
    tags = fields.tags()
    boundary = fields.optional("boundary")
  }

  var json: JSONOutput {
    .record(
      ("id", .string(id)), ("name", .string(name)), ("path", .string(path)), ("created", .time(created)),
      ("trust", .string(trustPolicy)),
      (
        "trusted",
        trusted.isEmpty ? nil : .array(trusted.map { ["arn": .string($0.arn), "id": .string($0.id)] })
      ), ("description", .optional(description)),
      ("maxSession", .number(maxSessionDuration)), ("tags", .tags(tags)), ("boundary", .optional(boundary)))
  }
}

/// An access key of a user or, without one, of the root user.
struct AccessKeyRecord: AccountRecord {
  static let isRemembered = true

  let id: String
  let secret: String
  /// The user's name in lower case; `nil` for the root user.
  let user: String?
  var isActive: Bool
  let created: UnixTime

  init(id: String, secret: String, user: String?, isActive: Bool, created: UnixTime) {
    (self.id, self.secret, self.user, self.isActive, self.created) = (id, secret, user, isActive, created)
  }

  init(_ fields: RecordFields) throws {
    id = try fields.text("id")
    secret = try fields.text("secret")
    user = fields.optional("user")
    isActive = try fields.text("status") == "Active"
    created = try fields.time("created")
  }

  var status: String { isActive ? "Active" : "Inactive" }

  var json: JSONOutput {
    .record(
      ("id", .string(id)), ("secret", .string(secret)), ("user", .optional(user)), ("status", .string(status)),
      ("created", .time(created)))
  }
}
