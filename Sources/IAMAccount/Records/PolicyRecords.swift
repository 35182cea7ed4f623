internal import OTPCore
internal import VMFAEncoding

/// An inline policy of a user, a group or a role.
struct InlinePolicyRecord: AccountRecord {
  static let isRemembered = true

  let name: String
  let document: String

  init(name: String, document: String) { (self.name, self.document) = (name, document) }

  init(_ fields: RecordFields) throws {
    name = try fields.text("name")
    document = try fields.text("document")
  }

  var json: JSONOutput { .record(("name", .string(name)), ("document", .string(document))) }
}

/// A managed policy of this account.
struct ManagedPolicyRecord: TaggedRecord {
  static let isRemembered = true

  struct Version: Sendable {
    let id: String
    let document: String
    let created: UnixTime
  }

  let id: String
  let arn: String
  let name: String
  let path: String
  let description: String?
  let created: UnixTime
  var updated: UnixTime
  var versions: [Version]
  var defaultVersion: String
  var nextVersion: Int
  var tags: [Tag]

  init(
    id: String, arn: String, name: String, path: String, description: String?, now: UnixTime, document: String,
    tags: [Tag]
  ) {
    (self.id, self.arn, self.name, self.path, self.description) = (id, arn, name, path, description)
    (created, updated, self.tags) = (now, now, tags)
    versions = [Version(id: "v1", document: document, created: now)]
    (defaultVersion, nextVersion) = ("v1", 2)
  }

  init(_ fields: RecordFields) throws {
    id = try fields.text("id")
    arn = try fields.text("arn")
    name = try fields.text("name")
    path = try fields.text("path")
    description = fields.optional("description")
    created = try fields.time("created")
    updated = try fields.time("updated")
    versions = try fields.records("versions").map {
      Version(id: try $0.text("id"), document: try $0.text("document"), created: try $0.time("created"))
    }
    defaultVersion = try fields.text("default")
    nextVersion = Int(try fields.number("next"))
    tags = fields.tags()
  }

  /// The document that counts.
  var document: String { versions.first { $0.id == defaultVersion }?.document ?? "" }

  var json: JSONOutput {
    .record(
      ("id", .string(id)), ("arn", .string(arn)), ("name", .string(name)), ("path", .string(path)),
      ("description", .optional(description)), ("created", .time(created)), ("updated", .time(updated)),
      (
        "versions",
        .array(
          versions.map { ["id": .string($0.id), "document": .string($0.document), "created": .time($0.created)] })
      ),
      ("default", .string(defaultVersion)), ("next", .number(nextVersion)), ("tags", .tags(tags)))
  }
}
