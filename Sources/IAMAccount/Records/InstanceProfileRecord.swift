internal import OTPCore
internal import VMFAEncoding

/// An instance profile: what hands a role to a virtual machine.
struct InstanceProfileRecord: TaggedRecord {
  let id: String
  let name: String
  let path: String
  let created: UnixTime
  /// The name of its role: AWS allows one.
  var role: String?
  var tags: [Tag]

  init(id: String, name: String, path: String, created: UnixTime, tags: [Tag]) {
    (self.id, self.name, self.path, self.created, self.tags) = (id, name, path, created, tags)
  }

  init(_ fields: RecordFields) throws {
    id = try fields.text("id")
    name = try fields.text("name")
    path = try fields.text("path")
    created = try fields.time("created")
    role = fields.optional("role")
    tags = fields.tags()
  }

  var json: JSONOutput {
    .record(
      ("id", .string(id)), ("name", .string(name)), ("path", .string(path)), ("created", .time(created)),
      ("role", .optional(role)), ("tags", .tags(tags)))
  }
}
