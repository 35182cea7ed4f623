internal import OTPCore
internal import VMFAEncoding

/// An identity provider that speaks OpenID Connect.
struct OpenIDConnectProviderRecord: TaggedRecord {
  /// Host and path, without the scheme.
  let url: String
  let created: UnixTime
  var clientIDs: [String]
  var thumbprints: [String]
  var tags: [Tag]

  init(url: String, created: UnixTime, clientIDs: [String], thumbprints: [String], tags: [Tag]) {
    (self.url, self.created, self.clientIDs, self.thumbprints) = (url, created, clientIDs, thumbprints)
    self.tags = tags
  }

  init(_ fields: RecordFields) throws {
    url = try fields.text("url")
    created = try fields.time("created")
    clientIDs = fields.texts("clients")
    thumbprints = fields.texts("thumbprints")
    tags = fields.tags()
  }

  var json: JSONOutput {
    .record(
      ("url", .string(url)), ("created", .time(created)), ("clients", JSONOutput(clientIDs)),
      ("thumbprints", JSONOutput(thumbprints)), ("tags", .tags(tags)))
  }
}
