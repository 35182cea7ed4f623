internal import OTPCore
internal import VMFAEncoding

/// An identity provider that speaks SAML 2.0.
struct SAMLProviderRecord: TaggedRecord {
  /// A key with which the provider encrypts its assertions: that it is there, and not the key itself.
  struct PrivateKey: Sendable {
    let id: String
    let added: UnixTime
  }

  let id: String
  let name: String
  let created: UnixTime
  let validUntil: UnixTime
  var document: String
  var encryption: String?
  var keys: [PrivateKey]
  var tags: [Tag]

  init(
    id: String, name: String, created: UnixTime, validUntil: UnixTime, document: String, encryption: String?,
    keys: [PrivateKey], tags: [Tag]
  ) {
    (self.id, self.name, self.created, self.validUntil) = (id, name, created, validUntil)
    (self.document, self.encryption, self.keys, self.tags) = (document, encryption, keys, tags)
  }

  init(_ fields: RecordFields) throws {
    id = try fields.text("id")
    name = try fields.text("name")
    created = try fields.time("created")
    validUntil = try fields.time("validUntil")
    document = try fields.text("document")
    encryption = fields.optional("encryption")
    keys = try fields.records("keys").map { PrivateKey(id: try $0.text("id"), added: try $0.time("added")) }
    tags = fields.tags()
  }

  var json: JSONOutput {
    .record(
      ("id", .string(id)), ("name", .string(name)), ("created", .time(created)), ("validUntil", .time(validUntil)),
      ("document", .string(document)), ("encryption", .optional(encryption)),
      ("keys", .array(keys.map { ["id": .string($0.id), "added": .time($0.added)] })), ("tags", .tags(tags)))
  }
}
