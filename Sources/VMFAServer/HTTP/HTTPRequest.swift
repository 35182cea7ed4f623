/// One request as it came over the wire.
package struct HTTPRequest: Equatable, Sendable {
  /// The versions that are served.
  package enum Version: Sendable { case http10, http11 }

  /// The method as it was sent: methods are told apart by case (RFC 9110 §9.1).
  package var method: String
  /// The path of the target as it was sent, with its escapes; `*` for `OPTIONS *`.
  package var path: String
  /// What stands behind the first `?` of the target as it was sent, or `nil` when there is none.
  package var query: String?
  /// The version of HTTP.
  package var version: Version
  /// The header fields in order.
  package var headers: HTTPHeaders
  /// The body without its framing.
  package var body: [UInt8]
  /// Whether the connection stays open behind the answer as far as the client is concerned (RFC 9112 §9.3).
  package var keepsConnection: Bool

  /// The address of the client without its port, such as `127.0.0.1` or `::1`.
  package var peer = ""
  /// Whether the client is on this machine.
  package var isFromLoopback = false
  /// A number that no other request to the same server has.
  package var sequenceNumber: UInt64 = 0

  /// A request from its parts.
  package init(
    method: String, path: String, query: String? = nil, version: Version = .http11, headers: HTTPHeaders = [:],
    body: [UInt8] = [], keepsConnection: Bool = true
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.version = version
    self.headers = headers
    self.body = body
    self.keepsConnection = keepsConnection
  }
}
