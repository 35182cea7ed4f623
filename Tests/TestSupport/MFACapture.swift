package import IAMAccount
package import OTPCore
import VMFAEncoding

/// How a capture's calls are made: in the process, or over HTTP.
package protocol CaptureDriver {
  /// Sets the account's clock.
  func setClock(_ time: UnixTime) throws
  /// Makes a call.
  ///
  /// - Parameter caller: `nil` for the root user.
  func call(
    _ action: String, _ service: ServiceName, _ fields: [String: String], as caller: CaptureCredential?
  ) throws -> CaptureAnswer
}

/// Credentials that a capture was given on the way.
package struct CaptureCredential: Sendable {
  package let accessKeyID: String
  package let secretAccessKey: String
  package let sessionToken: String?
}

/// What a call came to.
package enum CaptureAnswer: Sendable {
  case success(OutputValue?)
  case failure(code: String, status: Int, message: String)
}

/// Plays what was recorded from AWS about MFA: the same calls at the same times, and compares the answers.
package struct MFACapture {
  private static let keys: Set<String> = [
    "at", "op", "as", "user", "device", "path", "seed", "issues", "assignment-status", "codes", "code", "tags",
    "policy",
    "transient", "facts", "expect", "status", "message",
  ]

  /// The captures by name.
  package static let names = Vectors.files(in: "mfa").map { String($0.dropLast(4)) }

  private let driver: any CaptureDriver
  private var credentials: [String: CaptureCredential] = [:]
  private var serials: [String: String] = [:]
  private var seeds: [String: Secret] = [:]
  private var now = UnixTime(milliseconds: 0)

  /// Plays a capture.
  ///
  /// - Returns: how many answers were compared, and what differed.
  package static func play(_ name: String, on driver: any CaptureDriver) throws -> (
    compared: Int, differences: [String]
  ) {
    var capture = MFACapture(driver: driver)
    var (compared, differences) = (0, [String]())
    for line in Vectors.load("mfa/\(name).txt", keys: keys) {
      let difference = try capture.play(line)
      // Where AWS's own parts saw a change at different times, nobody can say what is right.
      if line.optional("transient") != nil { continue }
      compared += 1
      if let difference { differences.append("\(line): \(difference)") }
    }
    return (compared, differences)
  }

  private init(driver: any CaptureDriver) { self.driver = driver }

  private mutating func play(_ line: Vector) throws -> String? {
    guard let moment = RFC3339.parse(line["at"]) else { fatalError("\(line): no time") }
    now = max(now, UnixTime(milliseconds: moment.seconds * 1000 + Int64(moment.nanoseconds / 1_000_000)))
    try driver.setClock(now)
    let action = line["op"]
    let service: ServiceName = ["GetSessionToken", "GetCallerIdentity"].contains(action) ? .sts : .iam
    let caller: CaptureCredential?
    switch line["as"] {
    case "admin": caller = nil
    case let name:
      guard let credential = credentials[name] else { return "there are no credentials for \(name)" }
      caller = credential
    }
    switch try driver.call(action, service, try fields(of: line), as: caller) {
    case .failure(let code, let status, let message):
      if code != line["expect"] || status != line.optional("status").flatMap({ Int($0) }) ?? 200 {
        return "wanted \(line["expect"]), got \(status) \(code): \(message)"
      }
      let wanted = try line.optional("message").flatMap { try JSONText($0).root.string }
      return wanted == nil || wanted == message ? nil : "wanted `\(wanted ?? "")`, got `\(message)`"
    case .success(let output):
      guard line["expect"] == "Success" else { return "wanted \(line["expect"]), got an answer" }
      note(output, of: line)
      return try line.optional("facts").flatMap { try compare($0, output, of: line) }
    }
  }

  // MARK: What is asked

  private func fields(of line: Vector) throws -> [String: String] {
    var fields: [String: String] = [:]
    let action = line["op"]
    if let user = line.optional("user"), action != "GetSessionToken" { fields["UserName"] = user }
    if let path = line.optional("path") { fields["Path"] = path }
    if let status = line.optional("assignment-status") { fields["AssignmentStatus"] = status }
    if let device = line.optional("device") {
      if action == "CreateVirtualMFADevice" {
        fields["VirtualMFADeviceName"] = device
      } else {
        fields["SerialNumber"] = serials[device] ?? "arn:aws:iam::123456789012:mfa/" + device
      }
    }
    if action == "GetMFADevice" { fields["UserName"] = nil }
    if let codes = line.optional("codes") {
      let parts = codes.split(separator: ", ").map(String.init)
      fields["AuthenticationCode1"] = try code(parts[0], of: line)
      fields["AuthenticationCode2"] = try code(parts[1], of: line)
    }
    if let text = line.optional("code") {
      fields["TokenCode"] = try code(text, of: line)
      if fields["UserName"] != nil { fields["UserName"] = nil }
    }
    if let policy = line.optional("policy") {
      fields["PolicyName"] = "ReportPermissions"
      fields["PolicyDocument"] = policy
    }
    let tags = try line.optional("tags").flatMap { try JSONText($0).root.elements } ?? []
    for (index, tag) in tags.enumerated() {
      fields["Tags.member.\(index + 1).Key"] = tag["Key"]?.string
      fields["Tags.member.\(index + 1).Value"] = tag["Value"]?.string
    }
    return fields
  }

  private func code(_ text: String, of line: Vector) throws -> String {
    let words = text.split(separator: " ")
    guard let number = Int64(words[1]), let seed = seeds[line["device"] + (line.optional("seed") ?? "v1")] else {
      fatalError("\(line): no seed")
    }
    let counter = words[0] == "counter" ? number : now.milliseconds / 30_000 + number
    return try HOTP(seed).code(counter: UInt64(counter)).text
  }

  // MARK: What comes back

  private mutating func note(_ output: OutputValue?, of line: Vector) {
    if let device = output?["VirtualMFADevice"], let serial = device["SerialNumber"]?.text,
      let blob = device["Base32StringSeed"]?.text.flatMap({ Base64.decode($0) }),
      let seed = try? Base32.decode(String(decoding: blob, as: UTF8.self)).bytes
    {
      serials[line["device"]] = serial
      seeds[line["device"] + (line.optional("seed") ?? "v1")] = seed
    }
    if let key = output?["AccessKey"], let id = key["AccessKeyId"]?.text, let secret = key["SecretAccessKey"]?.text {
      credentials["user:" + line["user"]] = CaptureCredential(
        accessKeyID: id, secretAccessKey: secret, sessionToken: nil)
    }
    if let name = line.optional("issues"), let issued = output?["Credentials"], let id = issued["AccessKeyId"]?.text,
      let secret = issued["SecretAccessKey"]?.text
    {
      credentials[name] = CaptureCredential(
        accessKeyID: id, secretAccessKey: secret, sessionToken: issued["SessionToken"]?.text)
    }
  }

  private func compare(_ facts: String, _ output: OutputValue?, of line: Vector) throws -> String? {
    let wanted = try JSONText(facts).root
    func names(_ value: OutputValue?) -> Set<String> {
      guard case .structure(let fields)? = value else { return [] }
      return Set(fields.map(\.name))
    }
    if let fields = wanted["output_fields"]?.elements {
      let got = names(output?["VirtualMFADevice"])
      if got != Set(fields.compactMap(\.string)) { return "fields \(got)" }
    }
    if let tags = wanted["tags"]?.elements {
      let got = output?["VirtualMFADevice"]?["Tags"]?.elements?.map { [$0["Key"]?.text, $0["Value"]?.text] }
      if got != tags.map({ [$0["Key"]?.string, $0["Value"]?.string] }) { return "tags \(got ?? [])" }
    }
    if let user = wanted["user"]?.string, output?["Arn"]?.text?.hasSuffix("/" + user) != true { return "not \(user)" }
    if let truncated = wanted["truncated"]?.content, case .bool(let isTruncated) = truncated,
      output?["IsTruncated"]?.text != (isTruncated ? "true" : "false")
    {
      return "truncated"
    }
    guard let devices = wanted["devices"]?.elements else { return nil }
    let listed = (output?["MFADevices"] ?? output?["VirtualMFADevices"])?.elements ?? []
    guard listed.count == devices.count else { return "\(listed.count) devices" }
    for (device, got) in zip(devices, listed) {
      if got["SerialNumber"]?.text?.hasSuffix("/" + (device["device"]?.string ?? "")) != true {
        return "another device"
      }
      let user = (got["User"] ?? got)["UserName"]?.text
      if user != device["user"]?.string { return "user \(user ?? "nobody")" }
      if let date = device["enable_date"]?.string, let one = RFC3339.parse(date)?.seconds,
        let other = got["EnableDate"]?.text.flatMap({ RFC3339.parse($0)?.seconds }), abs(one - other) > 1
      {
        return "enabled \(date)"
      }
      if let fields = device["user_fields"]?.elements, names(got["User"]) != Set(fields.compactMap(\.string)) {
        return "user fields \(names(got["User"]))"
      }
    }
    if let fields = wanted["fields"]?.elements, !listed.isEmpty, names(listed[0]) != Set(fields.compactMap(\.string)) {
      return "fields \(names(listed[0]))"
    }
    return nil
  }
}
