package import IAMAccount
package import OTPCore
package import VMFAEncoding

/// What a server serves: an account with its root user, its clock, and what it remembers of its decisions.
package final class World: Sendable {
  /// How it begins, and what it goes back to.
  package struct Start: Sendable {
    /// The account's number.
    package var accountID = "123456789012"
    /// Whether somebody asked for that number; else a store that has another goes on with its own.
    package var isAccountIDGiven = false
    /// What it is entered with.
    package var credentials: ServerCredentials
    /// Where a manual clock begins; `nil` for the system's clock.
    package var manualClock: UnixTime?
    /// How long a change of a device takes until sign-in sees it, in milliseconds.
    package var propagation: Int64 = 0
    /// Whether there is a user `alice` with the policy on self-managed MFA.
    package var hasSeedUser = false
    /// Whether suites for moto's server mode are served: `/moto-api/`, and rules of AWS's left out that moto does not have
    /// and that depend on nothing but the time or the password.
    package var servesMoto = false
    /// Whether the account's state outlives the process.
    package var isDurable = false

    /// An account that is entered with these.
    package init(_ credentials: ServerCredentials) { self.credentials = credentials }

    /// An account for a test, with credentials of its own and a clock that stands still.
    ///
    /// - Parameter time: where the clock stands; the start of the present step of 30 seconds unless something else is
    ///   given, so that a whole step lies ahead.
    package init(accountID: String, standingAt time: UnixTime? = nil) throws {
      credentials = try ServerCredentials(accountID: accountID)
      self.accountID = accountID
      manualClock = time ?? UnixTime(seconds: SystemClock().now.seconds / 30 * 30)
    }
  }

  /// A user that the account begins with.
  package struct StartUser: Sendable {
    /// The name.
    package let name: String
    /// The access key.
    package let accessKeyID: String
    /// Its secret.
    package let secretAccessKey: String
  }

  /// The times that a clock may show: from 1970 to 9999-12-30T12:00:00Z. The longest session then ends at a time that AWS's
  /// answers can say.
  package static let times = UnixTime(seconds: 0)..<UnixTime(seconds: 253_402_300_800 - 129_600)

  /// The user with the policy on self-managed MFA.
  private static let seedUserName = "alice"

  package let account: Account
  package let start: Start
  /// The clock, when it is one that can be set.
  package let manualClock: ManualClock?
  let decisions: DecisionLog
  let metrics = Metrics()
  /// Who is signed in at the page, and who was tried to be.
  let consoleSessions = ConsoleSessions()
  let consoleGuesses: ConsoleGuesses
  private let startUsers = Lock<[StartUser]>([])
  private let connections = Lock<(@Sendable () -> Int)?>(nil)

  /// A world on a store, which is prepared for it.
  ///
  /// - Parameter system: the clock that does not stand still, whatever the account's shows.
  package init(_ start: Start, store: any AccountStore, system: any UnixClock = SystemClock()) throws {
    var start = start
    if let number = try Account.number(in: store), number != start.accountID {
      guard !start.isAccountIDGiven else {
        throw StoreError("the account in this file is \(number), and not \(start.accountID)")
      }
      start.accountID = number
    }
    self.start = start
    consoleGuesses = ConsoleGuesses(system: system)
    let decisions = DecisionLog()
    self.decisions = decisions
    manualClock = start.manualClock.map { ManualClock($0) }
    var settings = AccountSettings(propagation: start.propagation)
    settings.hasDefaultPasswordPolicy = !start.servesMoto
    settings.hasLiveCredentialReports = start.servesMoto
    settings.rootMayAssumeRoles = start.servesMoto
    settings.takesUnknownPrincipals = start.servesMoto
    settings.followsPartitions = start.servesMoto
    account = Account(
      AccountIdentity(id: start.accountID), store: store, clock: manualClock ?? SystemClock(), settings: settings,
      log: { decisions.add($0) })
    try prepare(isAnew: false)
  }

  /// The users that the account begins with.
  package var users: [StartUser] { startUsers.withLock { $0 } }

  /// Lets the metrics ask the server that serves this world for its connections.
  package func counts(connections count: @escaping @Sendable () -> Int) { connections.withLock { $0 = count } }

  var connectionCount: Int? { connections.withLock { $0 }?() }

  var clock: any UnixClock { account.clock }
  var isDurable: Bool { start.isDurable }

  /// The users that the account begins with, as scripts get them.
  package var usersOutput: JSONOutput {
    .array(
      users.map {
        [
          "userName": .string($0.name), "accessKeyId": .string($0.accessKeyID),
          "secretAccessKey": .string($0.secretAccessKey),
        ]
      })
  }

  /// Empties the account and begins anew, with the clock where it began.
  package func reset() throws(ServiceError) {
    if let manualClock, let time = start.manualClock { manualClock.now = time }
    try prepare(isAnew: true)
    decisions.reset()
    metrics.reset()
    consoleSessions.endAll()
    consoleGuesses.reset()
  }

  private func prepare(isAnew: Bool) throws(ServiceError) {
    var keys = [start.credentials.rootAccessKey]
    // The key that moto gives to whoever has none.
    if start.servesMoto { keys.append(AccessKey(id: "FOOBARKEY", secret: "FOOBARSECRET")) }
    try account.begin(rootAccessKeys: keys, isAnew: isAnew)
    guard start.hasSeedUser else { return }
    let user = try prepare(user: World.seedUserName)
    startUsers.withLock { $0 = [user] }
  }

  /// The user with the seed policy and a key; of a user who is kept from before nothing is changed but a missing key.
  private func prepare(user name: String) throws(ServiceError) -> StartUser {
    let root = account.root
    do throws(ServiceError) {
      try account.perform("CreateUser", ["UserName": name], as: root)
      try account.perform(
        "PutUserPolicy",
        ["UserName": name, "PolicyName": "SelfManagedMFA", "PolicyDocument": SelfManagedMFAPolicy.text], as: root)
    } catch {
      guard error.code == "EntityAlreadyExists" else { throw error }
    }
    let key = try account.user(name).accessKey()
    return StartUser(name: name, accessKeyID: key.id, secretAccessKey: key.secret)
  }
}
