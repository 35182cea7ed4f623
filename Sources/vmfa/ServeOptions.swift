internal import OTPCore
internal import VMFAEncoding
internal import VMFAServer
internal import VMFASystem

/// What `vmfa serve` was asked for.
struct ServeOptions {
  let address: SocketAddress
  let dataPath: String?
  let isJSON: Bool
  /// The program to run and its arguments.
  let command: [String]?
  private(set) var settings = HTTPServerSettings()
  private let accountID: String
  private let isAccountIDGiven: Bool
  private let manualClock: UnixTime?
  private let propagation: Int64
  private let hasSeedUser: Bool
  private let servesMoto: Bool
  private let credentialsPath: String?
  private let logPath: String

  init(_ arguments: consuming Arguments) throws(Failure) {
    command = try arguments.command()
    let listen = try arguments.option("listen") ?? (command == nil ? "127.0.0.1:8311" : "127.0.0.1:0")
    guard let address = SocketAddress(listen) else {
      throw .usage("`--listen` is no address with a port, such as 127.0.0.1:8311 or [::1]:0")
    }
    self.address = address
    let givenID = try arguments.option("account")
    isAccountIDGiven = givenID != nil
    accountID = givenID ?? "123456789012"
    guard accountID.utf8.count == 12, UInt64(decimalDigits: accountID) != nil else {
      throw .usage("`--account` is not 12 digits")
    }
    dataPath = try arguments.option("data")
    manualClock = try ServeOptions.clock(try arguments.option("clock") ?? "system")
    propagation = try ServeOptions.milliseconds(try arguments.option("propagation") ?? "0")
    hasSeedUser = try arguments.flag("seed-policy")
    servesMoto = try arguments.flag("moto")
    guard !servesMoto || address.isLoopback && dataPath == nil else {
      throw .usage("`--moto` lets everybody empty the account: it goes with a loopback address and without `--data`")
    }
    credentialsPath = try arguments.option("credentials-file")
    // A command's own output must stay readable.
    logPath = try arguments.option("log") ?? (command == nil ? "-" : "off")
    switch try arguments.option("print") {
    case nil: isJSON = false
    case "json": isJSON = true
    default: throw .usage("`--print` knows only json")
    }
    if isJSON, command != nil {
      throw .usage("`--print` and a command cannot stand together: the output is the command's")
    }
    let isInsecure = try arguments.flag("insecure")
    switch (try arguments.option("tls-cert"), try arguments.option("tls-key")) {
    case (let certificate?, let key?):
      settings.identity = HTTPServerSettings.Identity(certificatePath: certificate, keyPath: key)
    case (nil, nil): break
    default: throw .usage("`--tls-cert` and `--tls-key` need each other")
    }
    guard address.isLoopback || settings.identity != nil || isInsecure else {
      throw .usage(
        "other machines could reach \(address) without TLS",
        hint: "give `--tls-cert` and `--tls-key`, or `--insecure` to do it all the same")
    }
    settings.loops = HTTPServerSettings.loopsOfThisMachine
    _ = try arguments.operands(atMost: 0)
  }

  /// Where a line for each request goes.
  func log() throws(SystemError) -> LogWriter? {
    switch logPath {
    case "off": nil
    case "-": LogWriter()
    default: try LogWriter(appendingTo: logPath)
    }
  }

  /// How the account begins.
  func start(_ credentials: ServerCredentials) -> World.Start {
    var start = World.Start(credentials)
    start.accountID = accountID
    start.isAccountIDGiven = isAccountIDGiven
    start.manualClock = manualClock
    start.propagation = propagation
    start.hasSeedUser = hasSeedUser
    start.servesMoto = servesMoto
    start.isDurable = dataPath != nil
    return start
  }

  /// The credentials: those of the environment, then those of the file, then random ones.
  func credentials() throws(Failure) -> ServerCredentials {
    let names: (StaticString, StaticString, StaticString) = (
      "VMFA_ROOT_ACCESS_KEY_ID", "VMFA_ROOT_SECRET_ACCESS_KEY", "VMFA_ADMIN_TOKEN"
    )
    let given = CredentialsFile.Content(
      rootAccessKeyID: try ServeOptions.variable(names.0), rootSecretAccessKey: try ServeOptions.variable(names.1),
      adminToken: try ServeOptions.variable(names.2), accountID: accountID)
    let credentials: ServerCredentials
    do {
      credentials = try credentialsPath.map { try CredentialsFile.complete(given, from: $0) } ?? given.completed()
    } catch { throw Failure(error) }
    let least = ServerCredentials.leastTokenLength
    guard address.isLoopback || credentials.adminToken.utf8.count >= least else {
      throw .usage("the admin token is shorter than \(least) characters, and other machines could try it")
    }
    return credentials
  }

  private static func variable(_ name: StaticString) throws(Failure) -> String? {
    guard let bytes = ProcessState.takeVariable(name) else { return nil }
    guard bytes.count <= 1024, bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw .usage("\(name) holds something else than up to 1024 printable characters without blanks")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where a manual clock begins, `nil` for the system's.
  private static func clock(_ text: String) throws(Failure) -> UnixTime? {
    if text == "system" { return nil }
    if text == "manual" { return SystemClock().now }
    guard text.hasPrefix("manual:"), let time = UnixTime(rfc3339: text.dropFirst("manual:".utf8.count)) else {
      throw .usage("`--clock` is neither system, manual nor manual: with a time such as 2026-11-23T18:17:54Z")
    }
    return time
  }

  /// Seconds with up to three decimals, at most an hour.
  private static func milliseconds(_ text: String) throws(Failure) -> Int64 {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let decimals = parts.count == 2 ? parts[1] : "0"
    guard let whole = UInt64(decimalDigits: parts[0]), decimals.utf8.count <= 3,
      let rest = UInt64(decimalDigits: decimals + String(repeating: "0", count: max(0, 3 - decimals.utf8.count))),
      whole <= 3600, whole * 1000 + rest <= 3_600_000
    else { throw .usage("`--propagation` is not a number of seconds from 0 to 3600 such as 7.5") }
    return Int64(whole * 1000 + rest)
  }
}
