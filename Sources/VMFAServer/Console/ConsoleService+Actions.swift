internal import IAMAccount
internal import IAMPolicy
internal import OTPCore
internal import QRCodeImage
internal import VMFAEncoding

extension ConsoleService {
  /// Any action of IAM and STS, as whoever is signed in.
  func perform(_ call: Call, _ principal: ConsoleSession, _ body: ConsoleBody) throws(Refusal) -> JSONOutput {
    let action = try body.needed("action")
    guard let service = ServiceName(rawValue: try body.needed("service")) else {
      throw Refusal(400, "InvalidRequest", "`service` is iam or sts.")
    }
    // A seed goes to the page in one way only.
    guard action != "CreateVirtualMFADevice" else {
      throw Refusal(400, "InvalidRequest", "Devices are made by create-device.")
    }
    let output = try perform(action, try body.texts("parameters"), of: service, as: principal, call.request)
    return ["output": output?.json ?? .null]
  }

  /// An action as the page does it: through the policies, and in the log.
  func perform(
    _ action: String, _ fields: [String: String], of service: ServiceName, as principal: ConsoleSession,
    _ request: HTTPRequest
  ) throws(Refusal) -> OutputValue? {
    // Whoever has somebody's session must not find the password with it.
    let guess = action == "ChangePassword" ? (try? principal.caller())?.userName.map(Self.guess) : nil
    if let guess { try takeGuess(guess) }
    let output = try noting(action, of: service, as: principal) { caller, trace throws(ServiceError) in
      try world.account.perform(
        action, fields, as: caller, service: service, from: origin(of: request), trace: trace)
    }
    if let guess { world.consoleGuesses.forget(guess) }
    return output
  }

  /// Does something as whoever is signed in, and notes it as an action.
  func noting<Result>(
    _ action: String, of service: ServiceName, as principal: ConsoleSession,
    _ body: (Caller, CallTrace) throws(ServiceError) -> Result
  ) throws(Refusal) -> Result {
    var line = RequestLine(requestID: RequestID.make())
    (line.action, line.service) = (action, service)
    let start = MonotonicTime.now
    do throws(ServiceError) {
      let caller = try principal.caller()
      line.caller = caller
      let result = try body(caller, line.trace)
      log.note(line, status: 200, error: nil, since: start)
      return result
    } catch {
      log.note(line, status: error.status, error: error, since: start)
      throw refusal(error, line.trace, principal)
    }
  }

  /// A virtual device. The answer is the only one that ever holds its secret.
  func createDevice(_ call: Call, _ principal: ConsoleSession, _ body: ConsoleBody) throws(Refusal) -> JSONOutput {
    let fields = ["VirtualMFADeviceName": try body.needed("name")]
    let output = try perform("CreateVirtualMFADevice", fields, of: .iam, as: principal, call.request)
    do throws(ServiceError) {
      let device = try MFADevice(output)
      let text = try world.account.keyURI(of: device)
      // Names have lengths for which there always is one.
      guard let code = text.withBytes({ try? QRCode($0) }) else { throw .internalFailure("a device without a QR code") }
      return [
        "serialNumber": .string(device.serialNumber),
        "secretKey": .string(Base32.encode(device.seed).unprotectedText),
        "qrCode": [
          "size": .number(code.size + 2 * QRCode.quietZone),
          "path": .string(String(decoding: code.renderSVGPath(), as: UTF8.self)),
        ],
      ]
    } catch { throw Refusal(error) }
  }

  /// Where a request of the page came from, for policies that ask.
  func origin(of request: HTTPRequest) -> RequestOrigin {
    RequestOrigin(sourceIP: request.peer, isSecure: isSecure, userAgent: request.headers["User-Agent"])
  }

  /// AWS's answer, and beside it what AWS does not tell: the statement that denied.
  func refusal(_ error: ServiceError, _ trace: CallTrace, _ principal: ConsoleSession) -> Refusal {
    // Whoever is nobody any more is not signed in.
    guard error.code != "ExpiredToken", error.code != "InvalidClientTokenId" else {
      return Refusal(401, "NotSignedIn", "The sign-in is over.")
    }
    var refusal = Refusal(error)
    if let last = trace.decisions.last, !last.decision.isAllowed {
      refusal.denied = last.consoleOutput(id: world.decisions.id(of: last), showsAll: principal.isRoot)
    } else if principal.isRoot || error.code == "InvalidAuthenticationCode" {
      // Of devices that are others' the details tell too much.
      refusal.detail = error.detail
    }
    return refusal
  }
}

extension OutputValue {
  /// The answer in JSON. What takes work is a picture of a secret, and stays out.
  fileprivate var json: JSONOutput {
    switch self {
    case .text(let text): .string(text)
    case .deferred: .null
    case .list(let elements): .array(elements.map(\.json))
    case .structure(let fields), .map(let fields): .object(fields.map { ($0.name, $0.value.json) })
    }
  }
}
