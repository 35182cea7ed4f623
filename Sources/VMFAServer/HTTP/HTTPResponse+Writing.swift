extension HTTPResponse {
  /// What asks a client to send the body that it holds back (RFC 9110 §15.2.1).
  static let continueLine = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)

  /// What the request means for the form of the answer.
  struct Form {
    var isHead = false
    var version = HTTPRequest.Version.http11
    var keepsConnection = false
  }

  /// Whether the status lets a body follow (RFC 9110 §15.3.5, §15.4.5).
  var hasBody: Bool { status != 204 && status != 304 }

  /// Writes the message as it goes over the wire (RFC 9112 §4, §5).
  func write(to output: inout [UInt8], form: Form) {
    output.append(contentsOf: HTTPResponse.statusLine(status))
    for index in headers.indices where !isFraming(headers.fields[index], at: index) {
      let field = headers.fields[index]
      output.append(headers.text.span.extracting(field.name))
      output.append(contentsOf: ": ".utf8)
      output.append(headers.text.span.extracting(field.value))
      output.append(contentsOf: "\r\n".utf8)
    }
    // A body that goes on ends with its connection (RFC 9112 §6.3): that needs no framing, serves HTTP/1.0 too, and an event
    // that breaks off is no event for its reader.
    if hasBody, events == nil {
      output.append(contentsOf: "Content-Length: ".utf8)
      output.append(contentsOf: String(body.count).utf8)
      output.append(contentsOf: "\r\n".utf8)
    }
    switch (form.version, form.keepsConnection) {
    case (_, false): output.append(contentsOf: "Connection: close\r\n\r\n".utf8)
    case (.http10, true): output.append(contentsOf: "Connection: keep-alive\r\n\r\n".utf8)
    case (.http11, true): output.append(contentsOf: "\r\n".utf8)
    }
    if hasBody, !form.isHead { output.append(contentsOf: body) }
  }

  private func isFraming(_ field: HTTPHeaders.Field, at index: Int) -> Bool {
    switch field.nameLength {
    case 10: headers.has("connection", at: index)
    case 14: headers.has("content-length", at: index)
    case 17: headers.has("transfer-encoding", at: index)
    default: false
    }
  }

  private static let okLine = Array("HTTP/1.1 200 OK\r\n".utf8)

  private static func statusLine(_ status: Int) -> [UInt8] {
    status == 200 ? okLine : Array("HTTP/1.1 \(status) \(phrase(status))\r\n".utf8)
  }

  /// The phrase of a status (RFC 9110 §15). Nobody reads it but people; an unknown status goes without.
  private static func phrase(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 201: "Created"
    case 204: "No Content"
    case 301: "Moved Permanently"
    case 302: "Found"
    case 303: "See Other"
    case 304: "Not Modified"
    case 307: "Temporary Redirect"
    case 400: "Bad Request"
    case 401: "Unauthorized"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 408: "Request Timeout"
    case 409: "Conflict"
    case 411: "Length Required"
    case 413: "Content Too Large"
    case 414: "URI Too Long"
    case 415: "Unsupported Media Type"
    case 417: "Expectation Failed"
    case 421: "Misdirected Request"
    case 429: "Too Many Requests"
    case 431: "Request Header Fields Too Large"
    case 500: "Internal Server Error"
    case 501: "Not Implemented"
    case 503: "Service Unavailable"
    case 505: "HTTP Version Not Supported"
    default: ""
    }
  }
}
