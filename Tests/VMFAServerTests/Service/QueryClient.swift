import AWSSigV4
import Foundation
import FoundationXML
import IAMAccount
import OTPCore
import VMFATestSupport

@testable import VMFAServer

/// A client of the Query protocol: it signs, sends and reads XML, as those of AWS do.
struct QueryClient {
  /// An access key, and a token for temporary ones.
  struct Key {
    var id: String
    var secret: String
    var token: String?
  }

  /// Hands a request to the server, in the process or over a socket.
  let send: (HTTPRequest) throws -> HTTPResponse

  /// A request of an action, signed.
  static func request(
    _ action: String, _ fields: [String: String] = [:], _ service: ServiceName = .iam, key: Key,
    at time: Int64 = SystemClock().now.seconds
  ) throws -> HTTPRequest {
    let all = fields.merging(["Action": action, "Version": service.version]) { $1 }
    let body = all.map { $0.key.formEncoded + "=" + $0.value.formEncoded }.sorted().joined(separator: "&")
    var headers: HTTPHeaders = [
      "Host": "127.0.0.1:8311", "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
    ]
    let plain = SignedRequest(
      method: "POST",
      headers: [
        ("Host", "127.0.0.1:8311"), ("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"),
      ], body: Array(body.utf8))
    var signer = RequestSigner(
      accessKeyID: key.id, secretAccessKey: Array(key.secret.utf8).span, sessionToken: key.token, region: "us-east-1",
      service: service.rawValue)
    for header in try signer.headers(for: plain, at: time) {
      headers.append(String(decoding: header.name, as: UTF8.self), String(decoding: header.value, as: UTF8.self))
    }
    return HTTPRequest(method: "POST", path: "/", headers: headers, body: Array(body.utf8))
  }

  /// What a server answers to a request.
  func answer(to request: HTTPRequest) throws -> CaptureAnswer {
    let response = try send(request)
    let reader = XMLReader(response.body)
    guard let root = reader.root else {
      throw QueryClientError("no XML: \(String(decoding: response.body, as: UTF8.self))")
    }
    if response.status == 200 {
      let result = root.children.first { $0.name.hasSuffix("Result") }
      return .success(result.map(\.value))
    }
    guard let error = root.children.first(where: { $0.name == "Error" })?.value, let code = error["Code"]?.text
    else { throw QueryClientError("no error in the answer") }
    // An error that says nothing has no element for that.
    return .failure(code: code, status: response.status, message: error["Message"]?.text ?? "")
  }

  /// Performs an action.
  func call(
    _ action: String, _ fields: [String: String] = [:], _ service: ServiceName = .iam, key: Key
  ) throws -> CaptureAnswer {
    try answer(to: Self.request(action, fields, service, key: key))
  }

  /// Performs an action that must succeed.
  @discardableResult
  func output(
    _ action: String, _ fields: [String: String] = [:], _ service: ServiceName = .iam, key: Key
  ) throws -> OutputValue? {
    switch try call(action, fields, service, key: key) {
    case .success(let output): return output
    case .failure(let code, _, let message): throw QueryClientError("\(action): \(code): \(message)")
    }
  }

  /// What is wrong with an action, `status code: message`.
  func refusal(
    _ action: String, _ fields: [String: String] = [:], _ service: ServiceName = .iam, key: Key
  ) throws -> String {
    try refusal(of: Self.request(action, fields, service, key: key))
  }

  /// What is wrong with a request, `status code: message`.
  func refusal(of request: HTTPRequest) throws -> String {
    switch try answer(to: request) {
    case .success: return "it was not refused"
    case .failure(let code, let status, let message): return "\(status) \(code): \(message)"
    }
  }
}

struct QueryClientError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

extension String {
  /// Everything but unreserved characters (RFC 3986 §2.3) in percent-encoding.
  fileprivate var formEncoded: String {
    var text = ""
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: text.append(Character(UnicodeScalar(byte)))
      default: text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }
}

/// Reads an answer with Foundation's parser: another's eyes on our XML.
private final class XMLReader: NSObject, XMLParserDelegate {
  final class Element {
    let name: String
    var text = ""
    var children: [Element] = []

    init(_ name: String) { self.name = name }

    /// A list when all children are `member`.
    var value: OutputValue {
      if children.isEmpty { return .text(text) }
      if children.allSatisfy({ $0.name == "member" }) { return .list(children.map(\.value)) }
      return .structure(children.map { OutputField(name: $0.name, value: $0.value) })
    }
  }

  private(set) var root: Element?
  private var open: [Element] = []

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    if !parser.parse() { root = nil }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let element = Element(name)
    if let last = open.last { last.children.append(element) } else { root = element }
    open.append(element)
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.text += text }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }
}
