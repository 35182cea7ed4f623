import Testing
import VMFATestSupport
import VMFATesting

@Suite("A server inside of a test", .freshAccount)
struct TestServerTests {
  private let account = TestAccount.current

  /// Calls STS as curl signs it, with nothing but the variables that the server names.
  private func curl(_ action: String, _ environment: [String: String]) throws -> Command.Outcome {
    func variable(_ name: String) throws -> String { try #require(environment[name]) }
    var arguments = [
      "-sS", "--max-time", "20", "--aws-sigv4", "aws:amz:\(try variable("AWS_REGION")):sts",
      "--user", try variable("AWS_ACCESS_KEY_ID") + ":" + variable("AWS_SECRET_ACCESS_KEY"),
      "--data", "Action=\(action)&Version=2011-06-15", try variable("AWS_ENDPOINT_URL"),
    ]
    if let token = environment["AWS_SESSION_TOKEN"] { arguments += ["-H", "X-Amz-Security-Token: \(token)"] }
    return try Command.run(
      "curl", arguments, environment: ["PATH": "/usr/bin:/bin", "no_proxy": try variable("no_proxy")])
  }

  private func identity(_ environment: [String: String]) throws -> String {
    let outcome = try curl("GetCallerIdentity", environment)
    guard let start = outcome.output.firstRange(of: "<Arn>"), let end = outcome.output.firstRange(of: "</Arn>") else {
      return outcome.output + outcome.error
    }
    return String(outcome.output[start.upperBound..<end.lowerBound])
  }

  @Test("It knows who signed a request: the root user, a user, a session with MFA")
  func callerIdentity() throws {
    let server = try account.serve()
    #expect(try identity(server.environment()) == "arn:aws:iam::123456789012:root")
    #expect(server.rootAccessKey.id == account.rootAccessKey.id)

    let alice = try account.createUser("alice", policies: [SelfManagedMFAPolicy.text])
    let key = try alice.accessKey()
    #expect(try identity(server.environment(for: key)) == "arn:aws:iam::123456789012:user/alice")
    var wrong = server.environment(for: key)
    wrong["AWS_SECRET_ACCESS_KEY"] = account.rootAccessKey.secret
    #expect(try identity(wrong).contains("<Code>SignatureDoesNotMatch</Code>"))

    let device = try alice.createDevice()
    try alice.enable(device, with: device.phone)
    let session = try alice.session(mfa: device, with: device.phone)
    #expect(try identity(server.environment(for: session)) == "arn:aws:iam::123456789012:user/alice")
    // What is done in the process and what is done over the wire is done to one account.
    account.clock.advance(seconds: 43_200)
    #expect(try identity(server.environment(for: session)).contains("<Code>ExpiredToken</Code>"))
  }

  @Test("The token opens `/_vmfa/`, which shows the account's own clock")
  func control() throws {
    let server = try account.serve()
    account.clock.now = UnixTime(seconds: 1_795_458_000)
    let outcome = try Command.run(
      "curl",
      ["-sS", "--noproxy", "*", "-H", "Authorization: Bearer \(server.adminToken)", server.url + "/_vmfa/clock"])
    #expect(outcome.output == #"{"now":"2026-11-23T18:20:00.000Z","mode":"manual"}"# + "\n")
  }

  @Test("What would lead a client elsewhere is left out of another environment, and all else stays")
  func environment() throws {
    let server = try account.serve()
    let base = [
      "AWS_PROFILE": "production", "AWS_SESSION_TOKEN": "foreign", "AWS_ENDPOINT_URL_STS": "http://127.0.0.1:1",
      "BOTO_CONFIG": "x", "PATH": "/bin", "NO_PROXY": "example.com",
    ]
    let environment = server.environment(over: base)
    #expect(
      Set(environment.keys)
        == [
          "AWS_ENDPOINT_URL", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION", "AWS_DEFAULT_REGION",
          "VMFA_ADMIN_TOKEN", "NO_PROXY", "no_proxy", "PATH",
        ])
    #expect(environment["PATH"] == "/bin" && environment["NO_PROXY"] == "example.com,127.0.0.1")
    #expect(try identity(environment) == "arn:aws:iam::123456789012:root")
  }

  private static let isRefused: Int32 = 7

  @Test("Once it has stopped, its port is free; stopping twice does no harm")
  func stop() throws {
    let server = try account.serve()
    let environment = server.environment()
    #expect(try curl("GetCallerIdentity", environment).status == 0)
    server.stop()
    #expect(try curl("GetCallerIdentity", environment).status == Self.isRefused)
    server.stop()
    // The account is still there, and may be served again.
    let next = try account.serve()
    #expect(try identity(next.environment()) == "arn:aws:iam::123456789012:root")
  }

  @Test("It ends when nobody holds it any more")
  func release() throws {
    var server: TestServer? = try account.serve()
    let environment = try #require(server?.environment())
    #expect(try curl("GetCallerIdentity", environment).status == 0)
    server = nil
    #expect(try curl("GetCallerIdentity", environment).status == Self.isRefused)
  }

  @Test("Several at a time, each with an account of its own or all with one")
  func several() throws {
    let other = try TestAccount(id: "111122223333")
    let servers = [try account.serve(), try account.serve(), try other.serve()]
    #expect(Set(servers.map(\.url)).count == 3)
    #expect(
      try servers.map { try identity($0.environment()) } == [
        "arn:aws:iam::123456789012:root", "arn:aws:iam::123456789012:root", "arn:aws:iam::111122223333:root",
      ])
    var foreign = servers[2].environment()
    foreign["AWS_ENDPOINT_URL"] = servers[0].url
    #expect(try identity(foreign).contains("<Code>InvalidClientTokenId</Code>"))
  }
}
