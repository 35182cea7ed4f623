import Foundation
package import IAMAccount
package import OTPCore
import VMFAEncoding

/// Calls with the answers that AWS gave, and what a server answers instead.
///
/// A test is a row of calls on an empty account. Names are ours; `<name>` stands for what AWS made up, and in a
/// call's input for what an earlier answer had there.
package struct RecordedAnswers {
  private static let keys: Set<String> = [
    "test", "call", "as", "input", "issues", "keep", "part", "columns", "row", "output", "error", "status", "message",
  ]

  /// The account that the answers speak of.
  package static let account = AccountIdentity(id: "111111111111")

  /// All tests, each with its calls.
  package static let tests: [(name: String, calls: [Vector])] = {
    var tests: [(name: String, calls: [Vector])] = []
    for file in Vectors.files(in: "answers") {
      for call in Vectors.load("answers/\(file)", keys: keys) {
        if let name = call.optional("test") { tests.append(("\(file) \(name)", [])) }
        tests[tests.count - 1].calls.append(call)
      }
    }
    return tests
  }()

  private let driver: any CaptureDriver
  private var now: UnixTime
  private var pattern = AnswerPattern()
  private var credentials: [String: CaptureCredential] = [:]
  private var seed: Secret?

  /// Plays a test.
  ///
  /// - Parameter now: the time of the first call by the account's clock; the others follow second by second.
  /// - Returns: what differs.
  package static func play(_ calls: [Vector], on driver: any CaptureDriver, at now: UnixTime) throws -> [String] {
    var answers = RecordedAnswers(driver: driver, now: now)
    return try calls.flatMap { call in try answers.play(call).map { "\(call.place) \(call["call"]): \($0)" } }
  }

  private init(driver: any CaptureDriver, now: UnixTime) { (self.driver, self.now) = (driver, now) }

  private mutating func play(_ call: Vector) throws -> [String] {
    try driver.setClock(now)
    defer { now = UnixTime(milliseconds: now.milliseconds + 1000) }
    let action = call["call"]
    let service: ServiceName =
      ["AssumeRole", "GetCallerIdentity", "GetFederationToken", "GetSessionToken"].contains(action) ? .sts : .iam
    var fields: [String: String] = [:]
    guard try flatten(JSONText(call["input"]).root, "", &fields) else { return ["an earlier answer is missing"] }
    let caller = call.optional("as").map { credentials[$0] }
    if case .some(nil) = caller { return ["there are no credentials for \(call["as"])"] }
    switch try driver.call(action, service, fields, as: caller ?? nil) {
    case .failure(let code, let status, let message):
      guard let error = call.optional("error") else { return ["\(code): \(message)"] }
      let wanted = try JSONText(call["message"]).root.string ?? ""
      let isRight = code == error && status == call.number("status") && pattern.fits(message, wanted)
      return isRight ? [] : ["wanted \(error): \(wanted), got \(status) \(code): \(message)"]
    case .success(let output):
      if let error = call.optional("error") { return ["wanted \(error), got an answer"] }
      note(output, of: call)
      guard let answer = call.optional("output") else { return [] }
      return try pattern.differences(JSONText(answer).root, chosen(output, of: call))
        + report(output?["Content"]?.text, of: call)
    }
  }

  // MARK: What is asked

  /// Makes the Query protocol's fields of a structure.
  private func flatten(_ value: JSONValue, _ name: String, _ fields: inout [String: String]) throws -> Bool {
    switch value.content {
    case .object(let members):
      return try members.allSatisfy { try flatten($0.value, name.isEmpty ? $0.name : "\(name).\($0.name)", &fields) }
    case .array(let elements):
      return try elements.enumerated().allSatisfy { try flatten($1, "\(name).member.\($0 + 1)", &fields) }
    case .string(let text) where text.hasPrefix("<mfa-code:"): fields[name] = try code(text)
    case .string(let text) where text.hasPrefix("<?xml"): fields[name] = text
    case .string(let text):
      guard let text = pattern.text(text) else { return false }
      fields[name] = text
    case .number(let number): fields[name] = number
    case .bool(let isTrue): fields[name] = isTrue ? "true" : "false"
    case .null: fatalError("\(name) is null")
    }
    return true
  }

  /// What the device shows that was made last.
  private func code(_ name: String) throws -> String {
    guard let seed else { fatalError("\(name): no device") }
    let step = UInt64(now.seconds / 30) - (name == "<mfa-code:previous>" ? 1 : 0)
    return try HOTP(seed).code(counter: step).text
  }

  // MARK: What comes back

  private mutating func note(_ output: OutputValue?, of call: Vector) {
    if let blob = output?["VirtualMFADevice"]?["Base32StringSeed"]?.text.flatMap({ Base64.decode($0) }) {
      seed = try? Base32.decode(String(decoding: blob, as: UTF8.self)).bytes
    }
    if let name = call.optional("issues"), let issued = output?["AccessKey"] ?? output?["Credentials"],
      let id = issued["AccessKeyId"]?.text, let secret = issued["SecretAccessKey"]?.text
    {
      credentials[name] = CaptureCredential(
        accessKeyID: id, secretAccessKey: secret, sessionToken: issued["SessionToken"]?.text)
    }
  }

  /// The part of an answer that was recorded: some of its fields, some elements of its lists.
  private func chosen(_ output: OutputValue?, of call: Vector) throws -> OutputValue {
    guard case .structure(var fields)? = output else { return .structure([]) }
    if let names = call.optional("part")?.split(separator: ", ").map(String.init) {
      fields = fields.filter { names.contains($0.name) }
    }
    for kept in try call.optional("keep").map({ try JSONText($0).root.members ?? [] }) ?? [] {
      fields = fields.map { field in
        guard let elements = field.value.elements else { return field }
        let chosen = elements.filter { ($0[kept.name]?.text ?? kept.value.string) == kept.value.string }
        return OutputField(name: field.name, value: .list(chosen))
      }
    }
    return .structure(fields)
  }

  private mutating func report(_ content: String?, of call: Vector) -> [String] {
    guard let columns = call.optional("columns") else { return [] }
    let text = content.flatMap { Base64.decode($0) }.map { String(decoding: $0, as: UTF8.self) } ?? ""
    let lines = text.split(separator: "\n").map(String.init)
    guard lines.first == columns else { return ["the columns are \(lines.first ?? "")"] }
    return lines.contains { pattern.fits($0, call["row"]) } ? [] : ["no row is right: \(lines.dropFirst())"]
  }
}
