import CVMFA

/// Any calls of libvmfa with any arguments, one behind the other: bytes say which and with what. Properties: whatever
/// ``Call`` holds each call to; every handle that came out can be given back once. The sanitizer for addresses watches.
@c(LLVMFuzzerTestOneInput)
public func fuzzBorder(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var bytes = Bytes(UnsafeBufferPointer(start: start, count: count))
  let world = World()
  world.begin()
  while let choice = bytes.next(), world.callCount < 64 {
    let function = Function.all[Int(choice) % Function.all.count]
    world.make(function, Call(world, bytes))
    bytes = world.rest
  }
  for handle in world.open.keys {
    precondition(vmfa_close(handle) == VMFA_OK, "a handle that is open cannot be closed")
    precondition(vmfa_close(handle) == VMFA_BAD_HANDLE, "a handle was closed twice")
  }
  return 0
}

/// What an input has not used up.
struct Bytes {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: some Sequence<UInt8>) { rest = ArraySlice(Array(bytes)) }

  mutating func next() -> UInt8? { rest.popFirst() }

  /// A number of some width; what is missing is zero.
  mutating func number<Number: FixedWidthInteger>(_: Number.Type = Number.self) -> Number {
    (0..<Number.bitWidth / 8).reduce(0) { number, _ in number << 8 | Number(truncatingIfNeeded: next() ?? 0) }
  }

  mutating func prefix(_ count: Int) -> [UInt8] {
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }
}

/// What the calls of one input have made so far.
final class World {
  /// The handles that are open, and which kind and whose they are.
  private(set) var open: [vmfa_handle: (kind: Kind, account: vmfa_handle)] = [:]
  /// All that ever were, in order.
  private(set) var handles: [vmfa_handle] = []
  /// Texts that came out: codes, seeds, ARNs, keys.
  private(set) var texts: [String] = []
  private(set) var callCount = 0
  private(set) var rest = Bytes([])

  /// An account in which something can happen: alice with a device that she uses, and one that is nobody's.
  func begin() {
    var (aws, alice, device, fresh, phone): (vmfa_handle, vmfa_handle, vmfa_handle, vmfa_handle, vmfa_handle)
    (aws, alice, device, fresh, phone) = (0, 0, 0, 0, 0)
    var (first, second): (UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<CChar>?)
    let statuses = [
      vmfa_account_new(#"{"now": "2026-11-25T12:00:00Z"}"#, &aws, nil),
      vmfa_user_new(aws, "alice", Texts.allowAll, &alice, nil),
      vmfa_device_new(alice, nil, 0, &device, nil),
      vmfa_device_new(alice, "fresh", 0, &fresh, nil),
      vmfa_phone_new(device, &phone, nil),
      vmfa_phone_pair(phone, &first, &second, nil),
      vmfa_device_enable(device, alice, first, second, 0, nil),
    ]
    precondition(statuses.allSatisfy { $0 == VMFA_OK }, "the account cannot be made")
    for (handle, kind) in [
      (aws, Kind.account), (alice, .user), (device, .device), (fresh, .device), (phone, .phone),
    ] { add(handle, kind, of: aws) }
    for case let text? in [first, second] {
      texts.append(String(cString: text))
      vmfa_free(text)
    }
  }

  func make(_ function: Function, _ call: Call) {
    callCount += 1
    let status = function.body(call)
    call.check(status, of: function)
    rest = call.bytes
  }

  func add(_ handle: vmfa_handle, _ kind: Kind, of account: vmfa_handle) {
    precondition(handle != 0 && open[handle] == nil, "a handle was given out that is none, or is somebody's")
    open[handle] = (kind, kind == .account ? handle : account)
    handles.append(handle)
  }

  func add(_ text: String) { if texts.count < 64 && text.utf8.count < 512 { texts.append(text) } }

  func remove(_ handle: vmfa_handle) { open[handle] = nil }
}

/// What a handle stands for.
enum Kind: CaseIterable { case account, user, session, device, phone, server }

extension Set<Kind> {
  static let principal: Set<Kind> = [.account, .user, .session]
  static let any = Set(Kind.allCases)
}
