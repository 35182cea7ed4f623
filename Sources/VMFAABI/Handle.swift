internal import IAMAccount
internal import OTPCore
internal import VMFAServer
internal import VirtualMFA

/// The ways from handles to what they stand for, and back.
enum Handle {
  /// Gives out a handle.
  static func new(_ held: Held) throws(Fault) -> UInt64 {
    guard let handle = HandleTable.shared.withLock({ $0.insert(held) }) else {
      throw .failed("there are too many handles")
    }
    return handle
  }

  static func account(_ handle: UInt64) throws(Fault) -> HeldAccount {
    guard case .account(let account) = held(handle) else { throw .handle("account") }
    return account
  }

  static func user(_ handle: UInt64) throws(Fault) -> IAMUser {
    guard case .user(let user) = held(handle) else { throw .handle("user") }
    return user
  }

  static func device(_ handle: UInt64) throws(Fault) -> (account: Account, device: MFADevice) {
    guard case .device(let account, let device) = held(handle) else { throw .handle("device") }
    return (account, device)
  }

  static func phone(_ handle: UInt64) throws(Fault) -> HeldPhone {
    guard case .phone(let phone) = held(handle) else { throw .handle("phone") }
    return phone
  }

  static func server(_ handle: UInt64) throws(Fault) -> WorldServer {
    guard case .server(let server) = held(handle) else { throw .handle("server") }
    return server
  }

  /// Whoever acts.
  static func principal(_ handle: UInt64, _ name: StaticString = "principal") throws(Fault) -> any AccountPrincipal {
    switch held(handle) {
    case .account(let account): return account.account.rootUser
    case .user(let user): return user
    case .session(let session): return session
    case .device, .phone, .server, nil: throw .handle(name)
    }
  }

  /// Whoever does something in an account: `nil` for 0, which is whom it is done for.
  static func deputy(_ handle: UInt64, in account: Account) throws(Fault) -> (any AccountPrincipal)? {
    guard handle != 0 else { return nil }
    let principal = try principal(handle, "as")
    try check(principal.account, is: account, "as")
    return principal
  }

  /// A device of an account.
  static func device(_ handle: UInt64, in account: Account) throws(Fault) -> MFADevice {
    let (own, device) = try device(handle)
    try check(own, is: account, "device")
    return device
  }

  /// Two accounts may have the same number, and devices in them the same ARN: what is meant must not be left to names.
  private static func check(_ one: Account, is other: Account, _ name: StaticString) throws(Fault) {
    guard one === other else { throw .argument("`\(name)` is of another account") }
  }

  static func held(_ handle: UInt64) -> Held? { HandleTable.shared.withLock { $0[handle] } }
}
