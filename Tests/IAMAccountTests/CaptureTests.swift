import IAMAccount
import OTPCore
import Testing
import VMFATestSupport

/// Calls inside the process.
struct ProcessDriver: CaptureDriver {
  let clock = ManualClock(UnixTime(milliseconds: 0))
  let account: Account

  init(
    _ store: any AccountStore, as identity: AccountIdentity = AccountIdentity(id: "123456789012"),
    propagation: Int64 = 7_500
  ) {
    account = Account(identity, store: store, clock: clock, settings: AccountSettings(propagation: propagation))
  }

  func setClock(_ time: UnixTime) { clock.now = time }

  func call(
    _ action: String, _ service: ServiceName, _ fields: [String: String], as caller: CaptureCredential?
  ) -> CaptureAnswer {
    do throws(ServiceError) {
      let caller =
        try caller.map { credential throws(ServiceError) in
          try account.credential(credential.accessKeyID, sessionToken: credential.sessionToken).caller
        } ?? account.root
      return .success(try account.perform(action, fields, as: caller, service: service))
    } catch {
      return .failure(code: error.code, status: error.status, message: error.message)
    }
  }
}

@Suite("MFA as recorded from AWS")
struct CaptureTests {
  @Test(arguments: MFACapture.names)
  func capture(_ name: String) throws {
    let (compared, differences) = try MFACapture.play(name, on: ProcessDriver(MemoryStore()))
    #expect(differences.isEmpty, "\(differences.count) of \(compared): \(differences.prefix(5))")
    #expect(compared > 10)
  }
}
