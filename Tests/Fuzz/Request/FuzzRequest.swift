import AWSSigV4
import FuzzSupport
import IAMAccount
import OTPCore
import VMFAEncoding
import VMFAServer

/// Any bytes on a connection to the whole service. The first byte says whether the requests are signed and for which
/// service, and into which pieces the bytes fall. Properties: what goes out is whole answers with the length that they
/// say, one for each request, in XML that is well formed or in JSON; no answer of the service is 500 or more, and of HTTP
/// only those that name what is not served; the pieces make no difference.
@c(LLVMFuzzerTestOneInput)
public func fuzzRequest(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard count > 1, let start else { return 0 }
  let choice = Choice(start[0])
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  let whole = Talk(bytes, pieces: bytes.count, choice)
  let pieces = Talk(bytes, pieces: choice.pieces, choice)
  precondition(whole.statuses == pieces.statuses, "pieces make a difference")
  return 0
}

private struct Choice {
  let isSigned: Bool
  let service: ServiceName
  let pieces: Int

  init(_ byte: UInt8) {
    isSigned = byte & 1 == 0
    service = byte & 2 == 0 ? .iam : .sts
    pieces = Int(byte >> 2) + 1
  }
}

private let service = VMFAService(
  FuzzedWorld.world, isForThisMachine: true)

/// What a connection answers to bytes.
private struct Talk {
  private(set) var statuses: [Int] = []

  init(_ bytes: [UInt8], pieces: Int, _ choice: Choice) {
    var connection = HTTPConnection(refusal: { error in
      precondition(error.status < 500 || [501, 505].contains(error.status))
      return service.refuse(error)
    })
    var output: [UInt8] = []
    var methods: [String] = []
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      var rest = bytes[start..<min(start + pieces, bytes.count)]
      while !rest.isEmpty {
        let taken = connection.receive(rest.span, into: &output) { request in
          methods.append(request.method)
          let response = service.answer(choice.isSigned ? signed(request, for: choice.service) : request)
          precondition(response.status < 500, "\(response.status): \(String(decoding: response.body, as: UTF8.self))")
          return response
        }
        precondition(taken > 0)
        rest = rest.dropFirst(taken)
      }
    }
    read(output[...], methods)
    precondition(statuses.count == connection.answers, "answers and what went out differ")
  }

  /// Takes what went out apart.
  private mutating func read(_ output: ArraySlice<UInt8>, _ methods: [String]) {
    var output = output
    while !output.isEmpty {
      guard let end = output.firstRange(of: Array("\r\n\r\n".utf8)) else {
        preconditionFailure("a head without an end")
      }
      guard let head = String(validating: output[..<end.lowerBound], as: UTF8.self) else {
        preconditionFailure("a head that is no text")
      }
      let lines = head.split(separator: "\r\n", omittingEmptySubsequences: false)
      let status = lines[0].hasPrefix("HTTP/1.1 ") ? Int(lines[0].dropFirst(9).prefix(3)) ?? 0 : 0
      precondition(lines.allSatisfy { !$0.contains("\r") && !$0.contains("\n") })
      output = output[end.upperBound...]
      if status == 100 { continue }
      precondition((200..<600).contains(status), "no status")
      let isHead = statuses.count < methods.count && methods[statuses.count] == "HEAD"
      statuses.append(status)
      func field(_ name: String) -> Substring? {
        lines.first { $0.hasPrefix(name + ": ") }?.dropFirst(name.utf8.count + 2)
      }
      guard let length = field("Content-Length").flatMap({ Int($0) }) else { preconditionFailure("no length") }
      if isHead { continue }
      precondition(length <= output.count, "a length that is not there")
      check(Array(output.prefix(length)), type: field("Content-Type") ?? "")
      output = output.dropFirst(length)
    }
  }

  private func check(_ body: [UInt8], type: Substring) {
    switch type {
    case "text/xml": precondition(WellFormedXML.holds(body), "XML: \(String(decoding: body, as: UTF8.self))")
    case "application/json": precondition((try? JSONText(body)) != nil, "no JSON")
    default: precondition(type.hasPrefix("text/plain"), "another type: \(type)")
    }
  }
}

/// The request with a signature of the root user's in place of its own.
private func signed(_ request: HTTPRequest, for service: ServiceName) -> HTTPRequest {
  var headers: HTTPHeaders = [:]
  let replaced = ["authorization", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256"]
  for (name, value) in request.headers where !replaced.contains(name.lowercased()) { headers.append(name, value) }
  var plain = SignedRequest(
    method: request.method, path: request.path, query: request.query ?? "", headers: [], body: request.body)
  plain.headers = headers.indices.map {
    .init(name: Array(headers.name(at: $0).utf8), value: Array(headers.valueBytes(at: $0)))
  }
  let key = FuzzedWorld.rootKey
  var signer = RequestSigner(
    accessKeyID: key.id, secretAccessKey: Array(key.secret.utf8).span, region: "us-east-1", service: service.rawValue)
  guard let added = try? signer.headers(for: plain, at: SystemClock().now.seconds) else { return request }
  for header in added {
    headers.append(String(decoding: header.name, as: UTF8.self), String(decoding: header.value, as: UTF8.self))
  }
  var signed = request
  signed.headers = headers
  return signed
}
