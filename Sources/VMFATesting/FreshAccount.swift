// The one file that needs swift-testing: what is not for tests must not come to link it.
public import OTPCore
public import Testing

/// Gives each test an account of its own: each case of a test with arguments, and each test of a suite and of those in it.
///
/// Tests that run at the same time do not see each other's accounts. Of several such traits the innermost counts.
public struct FreshAccount: TestTrait, SuiteTrait, TestScoping {
  let time: UnixTime?

  /// A suite hands it down to its tests.
  public var isRecursive: Bool { true }

  /// Runs a test with an account of its own.
  public func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws { try await TestAccount.$ofTest.withValue(TestAccount(at: time), operation: function) }
}

extension Trait where Self == FreshAccount {
  /// A fresh account for each test, ``TestAccount/current``. Its clock begins with the present step of 30 seconds.
  public static var freshAccount: Self { FreshAccount(time: nil) }

  /// A fresh account for each test, ``TestAccount/current``.
  ///
  /// - Parameter time: where its clock begins.
  public static func freshAccount(at time: UnixTime) -> Self { FreshAccount(time: time) }
}

extension TestAccount {
  @TaskLocal static var ofTest: TestAccount?

  /// The account of the test that runs here, which the trait `.freshAccount` made.
  ///
  /// Where there is none, the test fails with a message that says what to write.
  public static var current: TestAccount { current(elseReporting: { Issue.record($0) }) }

  /// The account of the test that runs here; where there is none, the report says what to write.
  static func current(elseReporting report: (Comment) -> Void) -> TestAccount {
    if let ofTest { return ofTest }
    report(
      """
      `TestAccount.current` is asked for where there is none: write `@Test(.freshAccount)` before the test, or \
      `@Suite(.freshAccount)` before its suite. A detached task and another thread are outside of the test: give them the \
      account.
      """)
    // The test has failed; with an account that nobody else has, it comes to its end.
    do { return try TestAccount() } catch { preconditionFailure("no account: \(error)") }
  }
}
