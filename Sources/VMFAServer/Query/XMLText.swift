internal import IAMAccount

/// Writes answers in the XML of the Query protocol.
struct XMLText {
  private(set) var bytes: [UInt8] = []

  private init() { bytes.reserveCapacity(1024) }

  /// An answer of an action.
  static func answer(_ output: OutputValue?, of action: String, _ service: ServiceName, requestID: String) -> [UInt8] {
    var xml = XMLText()
    xml.open(action + "Response", attributes: " xmlns=\"\(service.namespace)\"")
    if let output { xml.element(action + "Result", output) }
    xml.open("ResponseMetadata")
    xml.element("RequestId", .text(requestID))
    xml.close("ResponseMetadata")
    xml.close(action + "Response")
    return xml.bytes
  }

  /// An error.
  static func error(_ error: ServiceError, _ service: ServiceName, requestID: String) -> [UInt8] {
    var xml = XMLText()
    xml.open("ErrorResponse", attributes: " xmlns=\"\(service.namespace)\"")
    xml.open("Error")
    xml.element("Type", .text(error.status >= 500 ? "Receiver" : "Sender"))
    xml.element("Code", .text(error.code))
    if !error.message.isEmpty { xml.element("Message", .text(error.message)) }
    xml.close("Error")
    xml.element("RequestId", .text(requestID))
    xml.close("ErrorResponse")
    return xml.bytes
  }

  private mutating func element(_ name: String, _ value: OutputValue) {
    open(name)
    switch value {
    case .text(let text): append(text)
    case .deferred(let deferred): append(deferred.text)
    case .list(let elements): for element in elements { self.element("member", element) }
    case .structure(let fields): for field in fields { element(field.name, field.value) }
    case .map(let fields):
      for field in fields {
        element(
          "entry",
          .structure([
            OutputField(name: "key", value: .text(field.name)), OutputField(name: "value", value: field.value),
          ]))
      }
    }
    close(name)
  }

  private mutating func open(_ name: String, attributes: String = "") {
    bytes += "<".utf8
    bytes += name.utf8
    bytes += attributes.utf8
    bytes += ">".utf8
  }

  private mutating func close(_ name: String) {
    bytes += "</".utf8
    bytes += name.utf8
    bytes += ">".utf8
  }

  /// Text with what XML 1.0 cannot hold replaced: no reader takes a control character, however it is written.
  private mutating func append(_ text: String) {
    // Nearly every text is as it stands.
    if text.utf8.allSatisfy(\.isPlainInXML) { return bytes += text.utf8 }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "\r": bytes += "&#xD;".utf8
      case "\t", "\n": bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": bytes += UTF8.encodedReplacementCharacter
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }
}

extension ServiceName {
  /// The XML namespace of the service's answers.
  var namespace: String {
    switch self {
    case .iam: "https://iam.amazonaws.com/doc/2010-05-08/"
    case .sts: "https://sts.amazonaws.com/doc/2011-06-15/"
    }
  }
}

extension UInt8 {
  /// Whether it is a printable character of ASCII that stands for itself in a text of XML.
  fileprivate var isPlainInXML: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
    default: (0x20...0x7E).contains(self)
    }
  }
}
