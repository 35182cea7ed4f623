internal import OTPCore
internal import VMFAEncoding

/// A certificate of a server. The private key that came with it is checked and not kept: AWS never gives it back.
struct ServerCertificateRecord: TaggedRecord {
  let id: String
  var name: String
  var path: String
  let body: String
  let chain: String?
  let uploaded: UnixTime
  let expires: UnixTime
  var tags: [Tag]

  init(
    id: String, name: String, path: String, body: String, chain: String?, uploaded: UnixTime, expires: UnixTime,
    tags: [Tag]
  ) {
    (self.id, self.name, self.path, self.body, self.chain) = (id, name, path, body, chain)
    (self.uploaded, self.expires, self.tags) = (uploaded, expires, tags)
  }

  init(_ fields: RecordFields) throws {
    id = try fields.text("id")
    name = try fields.text("name")
    path = try fields.text("path")
    body = try fields.text("body")
    chain = fields.optional("chain")
    uploaded = try fields.time("uploaded")
    expires = try fields.time("expires")
    tags = fields.tags()
  }

  var json: JSONOutput {
    .record(
      ("id", .string(id)), ("name", .string(name)), ("path", .string(path)), ("body", .string(body)),
      ("chain", .optional(chain)), ("uploaded", .time(uploaded)), ("expires", .time(expires)), ("tags", .tags(tags)))
  }
}
