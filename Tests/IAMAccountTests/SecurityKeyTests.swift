import Foundation
import IAMStorage
import Testing
import VMFATestSupport
import VMFATesting

@Suite("Security keys, which people register in the console", .freshAccount(at: UnixTime(seconds: 1_795_458_000)))
struct SecurityKeyTests {
  private let clock = TestAccount.current.clock
  private let account = TestAccount.current.account
  private var root: RootUser { account.rootUser }

  private func credential(_ number: UInt8, count: UInt32 = 0) -> SecurityKeyCredential {
    SecurityKeyCredential(
      id: [UInt8](repeating: number, count: 32), publicKey: [UInt8](repeating: number, count: 64), signCount: count)
  }

  private func code(_ body: () throws(ServiceError) -> Void) -> String {
    do throws(ServiceError) { try body() } catch { return error.code }
    return "Success"
  }

  private func register(
    _ name: String = "blue", _ number: UInt8 = 1, as principal: any AccountPrincipal
  ) throws(ServiceError) -> String {
    try account.registerSecurityKey(named: name, credential: credential(number), as: principal.caller())
  }

  private func listed(_ name: String) throws -> [String?] {
    try root.perform("ListMFADevices", ["UserName": name])?["MFADevices"]?.elements?.map { $0["SerialNumber"]?.text }
      ?? []
  }

  @Test("A user registers one: it has an ARN as AWS's have, is listed and described")
  func registration() throws {
    let user = try account.createUser("alice", policies: [SelfManagedMFAPolicy.text])
    let serialNumber = try register("blue+key=,.@-_1", as: user)
    let prefix = "arn:aws:iam::123456789012:u2f/user/alice/blue+key=,.@-_1-"
    #expect(serialNumber.hasPrefix(prefix))
    let suffix = serialNumber.dropFirst(prefix.count)
    #expect(suffix.utf8.count == 26)
    #expect(suffix.utf8.allSatisfy { "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8.contains($0) })
    #expect(try listed("alice") == [serialNumber])
    let device = try root.perform("GetMFADevice", ["UserName": "alice", "SerialNumber": serialNumber])
    #expect(device?["UserName"]?.text == "alice")
    #expect(device?["EnableDate"]?.text == "2026-11-23T18:20:00Z")
    // Nobody vouches for a key whose maker was not asked.
    #expect(device?["Certifications"] == nil)
    let keys = try account.securityKeys(ofUser: "Alice")
    #expect(keys.map(\.serialNumber) == [serialNumber])
    #expect(keys.map(\.credential) == [credential(1)])
    #expect(throws: ServiceError.self) { try account.securityKeys(ofUser: "nobody") }
    #expect(try account.createUser("other").account.securityKeys(ofUser: "other").isEmpty)
  }

  @Test("Policies are asked for EnableMFADevice on the user, and the log hears of it, denied or not")
  func permission() throws {
    let records = Lock<[DecisionRecord]>([])
    let account = Account(
      store: MemoryStore(), clock: clock, log: { record in records.withLock { $0.append(record) } })
    let allowed = try account.createUser("alice", policies: [SelfManagedMFAPolicy.text])
    let denied = try account.createUser("bob")
    records.withLock { $0 = [] }
    for (user, expected) in [(allowed, "Success"), (denied, "AccessDenied")] {
      let trace = CallTrace()
      #expect(
        code { () throws(ServiceError) in
          _ = try account.registerSecurityKey(named: "k", credential: credential(1), as: user.caller(), trace: trace)
        } == expected)
      for decisions in [trace.decisions, records.withLock { $0 }] {
        #expect(decisions.map(\.action) == ["iam:EnableMFADevice"])
        #expect(decisions.map(\.resource) == ["arn:aws:iam::123456789012:user/\(user.name)"])
        #expect(decisions.map(\.decision.isAllowed) == [expected == "Success"])
      }
      records.withLock { $0 = [] }
    }
    // A registration that was denied leaves nothing behind.
    #expect(try account.securityKeys(ofUser: "bob").isEmpty)
    #expect(try account.securityKeys(ofUser: "alice").count == 1)
  }

  @Test("A policy can tell a security key's registration from a device's, and where it came from")
  func conditions() throws {
    func user(_ name: String, _ condition: String) throws -> IAMUser {
      try account.createUser(
        name,
        policies: [
          #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:EnableMFADevice","Resource":"*","Condition":\#(condition)}}"#
        ])
    }
    let keys = try user("keys", #"{"StringEquals":{"iam:RegisterSecurityKey":"Activate"}}"#)
    let others = try user("others", #"{"Null":{"iam:RegisterSecurityKey":"true"}}"#)
    let certified = try user("certified", #"{"StringEquals":{"iam:FIDO-certification":"L1"}}"#)
    #expect(code { () throws(ServiceError) in _ = try register("k", 1, as: keys) } == "Success")
    #expect(code { () throws(ServiceError) in _ = try register("k", 2, as: others) } == "AccessDenied")
    #expect(code { () throws(ServiceError) in _ = try register("k", 3, as: certified) } == "AccessDenied")
    let device = try others.createDevice(as: root)
    #expect(code { () throws(ServiceError) in try others.enable(device, with: device.phone) } == "Success")

    let near = try user("near", #"{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}"#)
    for (address, expected) in [("192.0.2.1", "AccessDenied"), ("10.1.2.3", "Success")] {
      #expect(
        code { () throws(ServiceError) in
          _ = try account.registerSecurityKey(
            named: "k", credential: credential(4), as: near.caller(),
            from: RequestOrigin(sourceIP: address, isSecure: true))
        } == expected)
    }
  }

  @Test("Whoever has a device registers another one only in a session with MFA")
  func selfManagement() throws {
    let user = try account.createUser("alice", policies: [SelfManagedMFAPolicy.text])
    let device = try user.createDevice()
    try user.enable(device, with: device.phone)
    do throws(ServiceError) {
      _ = try register(as: user)
      Issue.record("it was taken")
    } catch {
      #expect(error.code == "AccessDenied")
      #expect(error.message.hasPrefix("To complete this action, please ensure that you are authenticated with an MFA"))
    }
    let session = try user.session(mfa: device, with: device.phone)
    let serialNumber = try register(as: session)
    #expect(try listed("alice") == [device.serialNumber, serialNumber].sorted())
    // The same rule holds when the key is the only one that is left.
    try user.deactivate(device, as: session)
    #expect(
      code { () throws(ServiceError) in
        try user.perform("DeactivateMFADevice", ["UserName": "alice", "SerialNumber": serialNumber])
      } == "AccessDenied")
    #expect(try listed("alice") == [serialNumber])
  }

  @Test("The root user, sessions without MFA and roles have no user to register a key for")
  func otherCallers() throws {
    let user = try account.createUser("alice", policies: [SelfManagedMFAPolicy.text])
    #expect(code { () throws(ServiceError) in _ = try register(as: root) } == "ValidationError")
    let session = try user.session()
    #expect(code { () throws(ServiceError) in _ = try register(as: session) } == "InvalidClientTokenId")
    try root.perform("DeleteUserPolicy", ["UserName": "alice", "PolicyName": "policy-1"])
    let caller = try user.caller()
    try root.perform("DeleteUser", ["UserName": "alice"])
    #expect(
      code { () throws(ServiceError) in
        _ = try account.registerSecurityKey(named: "k", credential: credential(1), as: caller)
      } == "InvalidClientTokenId")
  }

  @Test(
    "Names are 1 to 128 letters, digits or any of _+=,.@-",
    arguments: ["", " ", "a b", "a/b", "a:b", "ключ", "a\u{0}", String(repeating: "a", count: 129)])
  func badNames(_ name: String) throws {
    let user = try account.createUser("alice", policies: [SelfManagedMFAPolicy.text])
    do throws(ServiceError) {
      _ = try register(name, as: user)
      Issue.record("it was taken")
    } catch {
      #expect(error.code == "ValidationError")
      #expect(error.message.contains("'mfaDeviceName'"))
    }
    #expect(try listed("alice").isEmpty)
  }

  @Test("The longest names of both make an ARN that requests can name")
  func longNames() throws {
    let name = String(repeating: "u", count: 64)
    let user = try account.createUser(name, policies: [SelfManagedMFAPolicy.text])
    let serialNumber = try register(String(repeating: "k", count: 128), as: user)
    #expect(try root.perform("GetMFADevice", ["SerialNumber": serialNumber, "UserName": name]) != nil)
  }

  @Test("A credential is registered once, whoever has it, and eight devices are all")
  func limits() throws {
    let alice = try account.createUser("alice", policies: [SelfManagedMFAPolicy.text])
    let bob = try account.createUser("bob", policies: [SelfManagedMFAPolicy.text])
    let device = try alice.createDevice()
    try alice.enable(device, with: device.phone)
    let session = try alice.session(mfa: device, with: device.phone)
    for number in 1...7 { _ = try register("key", UInt8(number), as: session) }
    do throws(ServiceError) {
      _ = try register("key", 8, as: session)
      Issue.record("it was taken")
    } catch {
      #expect(error == ServiceError("LimitExceeded", 409, "Cannot exceed quota for MFADevicesPerUser: 8"))
    }
    do throws(ServiceError) {
      _ = try register("key", 7, as: bob)
      Issue.record("it was taken")
    } catch { #expect(error == ServiceError("EntityAlreadyExists", 409, "MFA Device is already in use.")) }
    #expect(try Set(account.securityKeys(ofUser: "alice").map(\.credential.id)).count == 7)
    #expect(try account.securityKeys(ofUser: "bob").isEmpty)
  }

  @Test("A credential that can be none is refused")
  func badCredentials() throws {
    let user = try account.createUser("alice", policies: [SelfManagedMFAPolicy.text])
    for (id, key) in [(0, 64), (1024, 64), (32, 63), (32, 65), (32, 0)] {
      let credential = SecurityKeyCredential(
        id: [UInt8](repeating: 1, count: id), publicKey: [UInt8](repeating: 1, count: key), signCount: 0)
      #expect(
        code { () throws(ServiceError) in
          _ = try account.registerSecurityKey(named: "k", credential: credential, as: user.caller())
        } == "ValidationError")
    }
    let longest = SecurityKeyCredential(
      id: [UInt8](repeating: 1, count: 1023), publicKey: [UInt8](repeating: 255, count: 64), signCount: .max)
    _ = try account.registerSecurityKey(named: "k", credential: longest, as: user.caller())
    #expect(try account.securityKeys(ofUser: "alice").map(\.credential) == [longest])
  }

  @Test("Deactivating forgets a key and its credential; a user with one cannot be deleted")
  func deactivation() throws {
    let user = try account.createUser("alice", policies: [SelfManagedMFAPolicy.text])
    let serialNumber = try register(as: user)
    try root.perform("DeleteUserPolicy", ["UserName": "alice", "PolicyName": "policy-1"])
    #expect(
      code { () throws(ServiceError) in try root.perform("DeleteUser", ["UserName": "alice"]) } == "DeleteConflict")
    try root.perform("DeactivateMFADevice", ["UserName": "alice", "SerialNumber": serialNumber])
    #expect(try listed("alice").isEmpty)
    #expect(try account.securityKeys(ofUser: "alice").isEmpty)
    #expect(
      code { () throws(ServiceError) in
        try account.noteSecurityKeyUse(serialNumber: serialNumber, signCount: 1)
      } == "NoSuchEntity")
    #expect(
      code { () throws(ServiceError) in
        try root.perform("GetMFADevice", ["UserName": "alice", "SerialNumber": serialNumber])
      } == "NoSuchEntity")
    try root.perform("DeleteUser", ["UserName": "alice"])
    // The same key, for somebody else.
    let bob = try account.createUser("bob", policies: [SelfManagedMFAPolicy.text])
    let again = try register(as: bob)
    #expect(try account.securityKeys(ofUser: "bob").map(\.serialNumber) == [again])
  }

  @Test("What a key leaves in the store when it is gone")
  func leftovers() throws {
    let store = MemoryStore()
    let account = Account(store: store, clock: clock)
    let user = try account.createUser("alice", policies: [SelfManagedMFAPolicy.text])
    let serialNumber = try account.registerSecurityKey(named: "k", credential: credential(1), as: user.caller())
    func keys() throws -> [String] {
      try store.read { try $0.entries(prefix: "mfa", after: nil, limit: .max).map(\.key) }
    }
    #expect(try keys().filter { $0.hasPrefix("mfa-security-key/") || $0.hasPrefix("mfa-credential/") }.count == 2)
    try account.rootUser.perform("DeactivateMFADevice", ["UserName": "alice", "SerialNumber": serialNumber])
    #expect(try keys().isEmpty)
    _ = try account.registerSecurityKey(named: "k", credential: credential(1), as: user.caller())
    try account.reset()
    #expect(try keys().isEmpty)
  }

  @Test("A signature counter is noted, and whose does not grow is a copy")
  func signCounts() throws {
    let user = try account.createUser("alice", policies: [SelfManagedMFAPolicy.text])
    let serialNumber = try account.registerSecurityKey(
      named: "k", credential: credential(1, count: 5), as: user.caller())
    func count() throws -> UInt32? { try account.securityKeys(ofUser: "alice").first?.credential.signCount }
    #expect(try count() == 5)
    func note(_ serialNumber: String, _ count: UInt32) -> String {
      code { () throws(ServiceError) in try account.noteSecurityKeyUse(serialNumber: serialNumber, signCount: count) }
    }
    for (noted, kept, isTaken) in [
      (6, 6, true), (6, 6, false), (4, 6, false), (0, 6, false), (4_294_967_295, 4_294_967_295, true),
    ] as [(UInt32, UInt32, Bool)] {
      #expect(note(serialNumber, noted) == (isTaken ? "Success" : "AccessDenied"))
      #expect(try count() == kept)
    }
    // Some do not count at all.
    let other = try account.createUser("bob", policies: [SelfManagedMFAPolicy.text])
    let uncounted = try account.registerSecurityKey(
      named: "k", credential: credential(2, count: 0), as: other.caller())
    #expect(note(uncounted, 0) == "Success")
    #expect(note(uncounted, 0) == "Success")
    #expect(
      code { () throws(ServiceError) in try account.noteSecurityKeyUse(serialNumber: "nothing", signCount: 1) }
        == "NoSuchEntity")
  }

  @Test("A key stays its user's under another name, and keeps the ARN that it has")
  func rename() throws {
    let user = try account.createUser("alice", policies: [SelfManagedMFAPolicy.text])
    let serialNumber = try register(as: user)
    try root.perform("UpdateUser", ["UserName": "alice", "NewUserName": "alicia"])
    #expect(try listed("alicia") == [serialNumber])
    #expect(try account.securityKeys(ofUser: "alicia").map(\.serialNumber) == [serialNumber])
    #expect(
      try root.perform("GetMFADevice", ["UserName": "alicia", "SerialNumber": serialNumber])?["UserName"]?.text
        == "alicia")
    // Who has the old name now has nothing of it.
    _ = try account.createUser("alice")
    #expect(try listed("alice").isEmpty)
    #expect(try account.securityKeys(ofUser: "alice").isEmpty)
    try root.perform("DeactivateMFADevice", ["UserName": "alicia", "SerialNumber": serialNumber])
    #expect(try listed("alicia").isEmpty)
  }

  @Test("A key has no codes: it makes no session and is not resynchronised")
  func codes() throws {
    let user = try account.createUser("alice", policies: [SelfManagedMFAPolicy.text])
    let serialNumber = try register(as: user)
    #expect(code { () throws(ServiceError) in _ = try account.device(serialNumber) } == "InvalidInput")
    #expect(
      code { () throws(ServiceError) in
        try user.perform("GetSessionToken", ["SerialNumber": serialNumber, "TokenCode": "123456"], service: .sts)
      } == "AccessDenied")
    #expect(
      code { () throws(ServiceError) in
        try user.perform(
          "ResyncMFADevice",
          [
            "UserName": "alice", "SerialNumber": serialNumber, "AuthenticationCode1": "123456",
            "AuthenticationCode2": "654321",
          ])
      } == "InvalidAuthenticationCode")
  }

  @Test("One that was registered without a credential is listed beside, and signs nobody in")
  func withoutCredential() throws {
    let user = try account.createUser("alice", policies: [SelfManagedMFAPolicy.text])
    let bare = "arn:aws:iam::123456789012:u2f/user/alice/bare"
    try account.registerSecurityKey(bare, user: "alice")
    #expect(try listed("alice") == [bare])
    #expect(try account.securityKeys(ofUser: "alice").isEmpty)
    // It is a device all the same.
    #expect(code { () throws(ServiceError) in _ = try register(as: user) } == "AccessDenied")
    try root.perform("DeactivateMFADevice", ["UserName": "alice", "SerialNumber": bare])
    #expect(code { () throws(ServiceError) in _ = try register(as: user) } == "Success")
  }

  @Test("A key is there again when the file is opened again")
  func file() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("account.db").path(percentEncoded: false)
    let serialNumber: String
    do {
      let account = Account(store: try SQLiteStore(path: path), clock: clock)
      let user = try account.createUser("alice", policies: [SelfManagedMFAPolicy.text])
      serialNumber = try account.registerSecurityKey(
        named: "k", credential: credential(200, count: 7), as: user.caller())
      try account.noteSecurityKeyUse(serialNumber: serialNumber, signCount: 9)
    }
    let account = Account(store: try SQLiteStore(path: path), clock: clock)
    let keys = try account.securityKeys(ofUser: "alice")
    #expect(keys.map(\.serialNumber) == [serialNumber])
    #expect(keys.map(\.credential) == [credential(200, count: 9)])
  }
}
