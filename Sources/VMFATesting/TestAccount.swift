// Tests name users, policies, codes and times: with these modules exported, `import VMFATesting` is all that they import.
// A plain `public import` exports nothing, and every test file would repeat the four.
@_exported public import IAMAccount
@_exported public import IAMPolicy
@_exported public import OTPCore
@_exported public import VirtualMFA

internal import VMFAServer

/// A fresh AWS account in memory, with a clock that the test moves.
///
/// It is what `vmfa serve` serves, without a server: ``serve()`` adds one. In swift-testing, `.freshAccount` gives each test
/// one of its own, ``current``.
public final class TestAccount: Sendable {
  /// The account.
  public let account: Account
  /// The account's clock. It stands still until somebody moves it.
  public let clock: ManualClock
  private let world: World

  /// A fresh account.
  ///
  /// - Parameters:
  ///   - time: where its clock begins; the start of the present step of 30 seconds unless something else is given, so that
  ///     a whole step lies ahead.
  ///   - id: its number, twelve digits.
  public init(at time: UnixTime? = nil, id: String = "123456789012") throws {
    let start = try World.Start(accountID: id, standingAt: time)
    world = try World(start, store: SnapshotStore())
    guard let clock = world.manualClock else { preconditionFailure("a world that begins at a time has a clock to set") }
    (self.clock, account) = (clock, world.account)
  }

  /// The account's root user, who may do everything.
  public var rootUser: RootUser { account.rootUser }

  /// The root user's access key, for an SDK.
  public var rootAccessKey: AccessKey { world.start.credentials.rootAccessKey }

  /// Makes a user.
  ///
  /// - Parameters:
  ///   - path: `/`, or a path between slashes.
  ///   - policies: the texts of the user's own policies.
  /// - Throws: ``ServiceError``, `EntityAlreadyExists` when the name is taken; `MalformedPolicyDocument`.
  @discardableResult
  public func createUser(
    _ name: String, path: String = "/", policies: [String] = []
  ) throws(ServiceError) -> IAMUser { try account.createUser(name, path: path, policies: policies) }

  /// Empties the account, and sets its clock where it began. The root user's access key stays.
  ///
  /// - Throws: ``ServiceError``.
  public func reset() throws(ServiceError) { try world.reset() }

  /// Serves the account on a free port of this machine, for code that uses an AWS SDK. When this returns, clients can
  /// connect.
  ///
  /// Signatures are checked by the system's clock, all else goes by the account's.
  ///
  /// - Throws: an error of the system, such as when there is no port.
  public func serve() throws -> TestServer { TestServer(try WorldServer(world)) }
}
