import FuzzSupport
import IAMAccount
import OTPCore
import VMFAEncoding
import VMFAServer

/// Any request of the page: the first byte says who is signed in, the first line names what is asked for, the rest is the
/// body. Properties: the answer is JSON and no failure of the server's; it has the headers that keep browsers from harm; a user
/// is never told the secret or the code of a device that is there.
@c(LLVMFuzzerTestOneInput)
public func fuzzConsole(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard count > 1, let start else { return 0 }
  let visitor = visitors[Int(start[0]) % visitors.count]
  let bytes = UnsafeBufferPointer(start: start + 1, count: count - 1)
  let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
  let name = String(decoding: line, as: UTF8.self)
  // What signs somebody in or out is a password's matter of milliseconds, or ends the session for all inputs behind it.
  guard !["sign-in", "sign-out", "second-step", "new-password"].contains(name) else { return 0 }
  let answer = visitor.post(name, Array(bytes.dropFirst(line.count + 1)))
  precondition((200..<500).contains(answer.status), "\(name): \(answer.status)")
  precondition(answer.headers["Content-Security-Policy"] != nil && answer.headers["Cache-Control"] == "no-store", name)
  precondition((try? JSONText(answer.body).root.members) != nil, "\(name): no JSON")
  if !visitor.isRoot {
    let text = String(decoding: answer.body, as: UTF8.self)
    precondition(!secrets.contains { text.contains($0) }, "\(name): a secret")
  }
  return 0
}

/// Somebody with a session, whose token is right.
private struct Visitor {
  let isRoot: Bool
  var headers: HTTPHeaders = ["Host": "localhost", "Content-Type": "application/json"]

  init(isRoot: Bool, _ credentials: String?) {
    self.isRoot = isRoot
    take(service.answer(HTTPRequest(method: "GET", path: "/console/api/session", headers: ["Host": "localhost"])))
    if let credentials { take(post("sign-in", Array(credentials.utf8))) }
  }

  func post(_ name: String, _ body: [UInt8]) -> HTTPResponse {
    service.answer(HTTPRequest(method: "POST", path: "/console/api/" + name, headers: headers, body: body))
  }

  private mutating func take(_ answer: HTTPResponse) {
    guard let cookie = answer.headers["Set-Cookie"], let root = try? JSONText(answer.body).root,
      let token = root["csrfToken"]?.string
    else { preconditionFailure("no session") }
    headers = ["Host": "localhost", "Content-Type": "application/json"]
    headers.append("Cookie", String(cookie.prefix { $0 != ";" }))
    headers.append("X-CSRF-Token", token)
  }
}

private let service = VMFAService(FuzzedWorld.world, isForThisMachine: true)
private let visitors = [
  Visitor(isRoot: false, nil),
  Visitor(isRoot: false, #"{"userName":"bob","password":"\#(FuzzedWorld.password)"}"#),
  Visitor(isRoot: true, #"{"adminToken":"token"}"#),
]
private let secrets: [String] = {
  guard let device = try? FuzzedWorld.world.account.device("arn:aws:iam::123456789012:mfa/d"),
    let codes = try? device.phone.pair(at: FuzzedWorld.world.account.clock.now)
  else { preconditionFailure("there is no device") }
  // A code may come in an answer by chance, where the input brings it: six digits and quotes around them.
  return [Base32.encode(device.seed).unprotectedText, "\"code\":\"\(codes.second)\""]
}()
