internal import IAMAccount
internal import OTPCore
internal import VMFAServer

/// What a handle stands for.
enum Held: Sendable {
  case account(HeldAccount)
  case user(IAMUser)
  case session(IAMAccount.Session)
  case device(Account, MFADevice)
  case phone(HeldPhone)
  case server(WorldServer)

  /// The kind, as handles carry it: a device's handle is no phone's, whatever stands at its place.
  fileprivate var kind: UInt64 {
    switch self {
    case .account: 1
    case .user: 2
    case .session: 3
    case .device: 4
    case .phone: 5
    case .server: 6
    }
  }
}

/// What all handles stand for: the only global of the library, behind one lock.
///
/// A handle is a place in a table (the low 32 bits), how often that place was given out (24 bits), and the kind (8 bits). A
/// place that was given back is used again under another number, so that whoever holds the old one gets nothing.
struct HandleTable {
  static let shared = Lock(HandleTable())

  private struct Slot: Sendable {
    var generation: UInt64 = 1
    var held: Held?
  }

  private static let lastGeneration: UInt64 = 1 << 24 - 1
  private var slots: [Slot] = []
  private var free: [Int] = []

  /// A new handle.
  ///
  /// - Returns: `nil` when there are as many as numbers allow.
  mutating func insert(_ held: Held) -> UInt64? {
    let index: Int
    if let last = free.popLast() {
      index = last
    } else {
      guard slots.count < UInt32.max else { return nil }
      index = slots.count
      slots.append(Slot())
    }
    slots[index].held = held
    return held.kind << 56 | slots[index].generation << 32 | UInt64(index)
  }

  /// What a handle stands for; `nil` when it is none, or no more.
  subscript(handle: UInt64) -> Held? {
    guard let index = index(of: handle) else { return nil }
    return slots[index].held
  }

  /// Takes a handle back. What it stood for is the caller's to let go of, outside of the lock.
  mutating func remove(_ handle: UInt64) -> Held? {
    guard let index = index(of: handle) else { return nil }
    defer {
      slots[index].held = nil
      // A place whose numbers are used up stays empty: no handle ever comes again.
      if slots[index].generation < Self.lastGeneration {
        slots[index].generation += 1
        free.append(index)
      }
    }
    return slots[index].held
  }

  /// The servers that are not closed.
  var servers: [WorldServer] {
    slots.compactMap { if case .server(let server)? = $0.held { server } else { nil } }
  }

  private func index(of handle: UInt64) -> Int? {
    let index = Int(handle & 0xFFFF_FFFF)
    guard slots.indices.contains(index), let held = slots[index].held,
      handle >> 32 == held.kind << 24 | slots[index].generation
    else { return nil }
    return index
  }
}
