import CVMFA
import Glibc
import VMFAEncoding

/// A call in the making: its arguments come from the bytes, and what it gave out is looked at afterwards.
final class Call {
  private let world: World
  private(set) var bytes: Bytes
  private var lent: [UnsafeMutableRawPointer] = []
  private var results: [Result] = []
  private var problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
  /// Whether each handle is open and of the kind that is meant.
  private var handlesAreRight = true
  /// The accounts that the handles belong to.
  private var accounts: Set<vmfa_handle> = []
  private var lacksResult = false
  private(set) var closed: vmfa_handle?

  init(_ world: World, _ bytes: Bytes) { (self.world, self.bytes) = (world, bytes) }

  /// Where something comes out.
  private enum Result {
    case text(UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>, isJSON: Bool)
    case handle(UnsafeMutablePointer<vmfa_handle>, Kind)
    case number(UnsafeMutablePointer<Int64>)
    case bytes(UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>, UnsafeMutablePointer<Int>)
  }

  // MARK: Arguments

  /// A text: none, one that means something, one that came out before, or any bytes.
  func text(_ usual: [String] = []) -> UnsafePointer<CChar>? {
    let choice = bytes.next() ?? 0
    switch choice {
    case 0: return nil
    case 1: return Texts.endless
    case 2..<80: return lend(choose(usual.isEmpty ? Texts.all : usual, choice))
    case 80..<112: return lend(choose(Texts.all, choice))
    case 112..<192: return lend(choose(world.texts, choice))
    default: return lend(bytes.prefix(choice == 255 ? Int(bytes.number(UInt16.self) & 4095) : Int(choice) - 192))
    }
  }

  private func choose(_ texts: [String], _ choice: UInt8) -> [UInt8] {
    texts.isEmpty ? [] : Array(texts[Int(choice) % texts.count].utf8)
  }

  /// Bytes in memory that has room for them and their end, and no more.
  private func lend(_ text: [UInt8]) -> UnsafePointer<CChar> {
    let copy = allocate(CChar.self, text.count + 1)
    for (index, byte) in text.enumerated() { copy[index] = CChar(bitPattern: byte) }
    copy[text.count] = 0
    return UnsafePointer(copy)
  }

  private func allocate<Value>(_: Value.Type, _ count: Int = 1) -> UnsafeMutablePointer<Value> {
    guard let memory = malloc(count * MemoryLayout<Value>.stride) else { preconditionFailure("no memory") }
    lent.append(memory)
    return memory.bindMemory(to: Value.self, capacity: count)
  }

  /// A handle: one that is right, one that ever was, zero, or any number.
  func handle(_ kinds: Set<Kind>, orZero: Bool = false) -> vmfa_handle {
    let choice = bytes.next() ?? 0
    let right = world.handles.filter { world.open[$0].map { kinds.contains($0.kind) } ?? false }
    var handle: vmfa_handle
    switch choice {
    case 0: handle = 0
    case 1..<160: handle = right.isEmpty ? 0 : right[Int(choice) % right.count]
    case 160..<208: handle = orZero ? 0 : world.handles[Int(choice) % world.handles.count]
    case 208..<240: handle = world.handles[Int(choice) % world.handles.count] ^ 1 << (bytes.number(UInt8.self) & 63)
    default: handle = bytes.number()
    }
    if let held = world.open[handle], kinds.contains(held.kind) {
      accounts.insert(held.account)
    } else if handle != 0 || !orZero {
      handlesAreRight = false
    }
    return handle
  }

  /// A handle that the call closes when it succeeds.
  func closing(_ kinds: Set<Kind>) -> vmfa_handle {
    let handle = handle(kinds)
    closed = handle
    return handle
  }

  /// A number: one at an edge, or any.
  func number<Number: FixedWidthInteger>(_ usual: [Int64] = []) -> Number {
    let edges = usual + [0, 1, -1, 59_000, 1_795_608_000_000, .min, .max, Int64(Number.max >> 1)]
    let choice = bytes.next() ?? 0
    return choice < 192 ? Number(truncatingIfNeeded: edges[Int(choice) % edges.count]) : bytes.number()
  }

  /// How far codes are searched: never so far that nothing else gets done.
  func window() -> UInt32 {
    let number: UInt32 = number([1, 10, 1000, 1_000_001])
    return number > 1_000_000 ? number : number % 1001
  }

  /// A port: a free one, since others may be somebody's.
  func port() -> UInt16 { 0 }

  // MARK: Places for results

  private var isLeftOut: Bool { bytes.next() ?? 1 == 0 }

  func textOut(isJSON: Bool = false) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    guard !isLeftOut else { return leaveOut() }
    let place = allocate(UnsafeMutablePointer<CChar>?.self)
    place.initialize(to: UnsafeMutablePointer(bitPattern: 1))
    results.append(.text(place, isJSON: isJSON))
    return place
  }

  func handleOut(_ kind: Kind) -> UnsafeMutablePointer<vmfa_handle>? {
    guard !isLeftOut else { return leaveOut() }
    let place = allocate(vmfa_handle.self)
    place.initialize(to: .max)
    results.append(.handle(place, kind))
    return place
  }

  func numberOut(orNull: Bool = false) -> UnsafeMutablePointer<Int64>? {
    guard !isLeftOut else { return orNull ? nil : leaveOut() }
    let place = allocate(Int64.self)
    place.initialize(to: 77)
    results.append(.number(place))
    return place
  }

  func pictureOut() -> (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?, UnsafeMutablePointer<Int>?) {
    guard !isLeftOut else { return (leaveOut(), nil) }
    let (place, length) = (allocate(UnsafeMutablePointer<UInt8>?.self), allocate(Int.self))
    place.initialize(to: UnsafeMutablePointer(bitPattern: 1))
    length.initialize(to: 77)
    results.append(.bytes(place, length))
    return (place, length)
  }

  private func leaveOut<Place>() -> UnsafeMutablePointer<Place>? {
    lacksResult = true
    return nil
  }

  func problemOut() -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    guard !isLeftOut else { return nil }
    let place = allocate(UnsafeMutablePointer<CChar>?.self)
    place.initialize(to: UnsafeMutablePointer(bitPattern: 1))
    problem = place
    return place
  }

  // MARK: What came of it

  func check(_ status: vmfa_status, of function: Function) {
    func hold(_ condition: Bool, _ what: String) {
      precondition(condition, "\(function.name): \(what), status \(status.rawValue)")
    }
    defer { for memory in lent { free(memory) } }
    let isBad = status == VMFA_BAD_HANDLE || status == VMFA_BAD_ARGUMENT
    hold(status == VMFA_OK || status == VMFA_REFUSED || isBad, "a status of its own")
    if !handlesAreRight { hold(isBad, "a handle that is wrong was taken") }
    if handlesAreRight { hold(status != VMFA_BAD_HANDLE, "a handle that is right was not taken") }
    if accounts.count > 1 { hold(isBad, "handles of two accounts were taken") }
    if lacksResult { hold(isBad, "a result that has no place was not missed") }

    var hasDecision = false
    for result in results {
      switch result {
      case .text(let place, let isJSON):
        guard let text = place.pointee else { hold(status != VMFA_OK, "no text"); continue }
        hasDecision = status == VMFA_REFUSED && function.name == "vmfa_decide"
        hold(status == VMFA_OK || hasDecision, "a text of a call that failed")
        let string = String(validatingCString: text)
        hold(string?.isEmpty == false, "a text that is none")
        if isJSON { hold((try? JSONText(string ?? "").root.members) != nil, "JSON that is no object") }
        world.add(string ?? "")
        vmfa_free(text)
      case .handle(let place, let kind):
        hold((place.pointee != 0) == (status == VMFA_OK), "a handle where none should be, or none where one should")
        if place.pointee != 0 { world.add(place.pointee, kind, of: accounts.first ?? 0) }
      case .number(let place): if status != VMFA_OK { hold(place.pointee == 0, "a number of a call that failed") }
      case .bytes(let place, let length):
        hold((place.pointee != nil) == (status == VMFA_OK), "bytes where none should be, or none where some should")
        hold((length.pointee > 0) == (status == VMFA_OK), "a length of nothing, or none")
        // All of it can be read.
        hold(UnsafeBufferPointer(start: place.pointee, count: length.pointee).reduce(0) { $0 &+ Int($1) } >= 0, "")
        vmfa_free(place.pointee)
      }
    }
    if let problem {
      let text = problem.pointee.flatMap { String(validatingCString: $0) }
      hold(
        (text == nil) == (status == VMFA_OK || hasDecision), "a problem where none should be, or none where one should")
      if let text {
        let problem = try? JSONText(text).root
        // AWS may have nothing to say but a code.
        let isAnswer = problem?["code"]?.string?.isEmpty == false
        hold(problem?["message"]?.string.map { isAnswer || !$0.isEmpty } == true, "a problem without a message")
        hold(!text.utf8.contains(UInt8(ascii: "\n")), "a problem of more than a line")
      }
      vmfa_free(problem.pointee)
    }
    if status == VMFA_OK, let closed { world.remove(closed) }
  }
}
