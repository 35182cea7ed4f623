/// An answer to one request.
package struct HTTPResponse: Equatable, Sendable {
  /// The status, 200 to 599.
  package var status: Int
  /// The header fields in order. What frames the message (`Content-Length`, `Transfer-Encoding`, `Connection`) is not the
  /// handler's: such fields are left out, and the server writes its own. It adds nothing else, no `Date` and no `Server`.
  package var headers: HTTPHeaders
  /// The body. An answer to `HEAD` says its length and leaves it out.
  package var body: [UInt8]
  /// What follows behind ``body`` for as long as it likes. Such an answer has no length and ends with its connection. To
  /// `HEAD`, and with a status that has no body, nothing follows.
  package var events: HTTPEventStream?
  /// Whether the connection is closed behind the answer even if the client would keep it.
  package var closesConnection = false

  /// An answer from its parts.
  package init(status: Int, headers: HTTPHeaders = [:], body: [UInt8] = []) {
    precondition((200...599).contains(status), "an answer has a final status")
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// An answer that is one line of plain text.
  package init(status: Int, line: String) {
    self.init(
      status: status, headers: ["Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store"],
      body: Array((line + "\n").utf8))
  }

  /// A refusal in one line of plain text.
  package init(refusing error: HTTPRequestError) { self.init(status: error.status, line: error.description) }
}
