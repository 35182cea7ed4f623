internal import OTPCore
internal import VMFASystem

/// A file that remembers one counter or time step for each generator, so that a code is not used, or not shown, twice.
///
/// The file is text: a line for each generator with a tag and the step. The tag is a MAC under the shared secret, which
/// tells nothing about the secret and which nobody can link to it without having it. Everything happens under a lock,
/// and the file is replaced as a whole: of two processes that come with the same code, one is second.
public struct StepLedger: Sendable {
  private static let header: StaticString = "vmfa steps 1\n"

  /// Where the file is.
  public let path: String
  /// How many generators it remembers; the one that was touched longest ago is forgotten first.
  public let capacity: Int
  private let durability: PrivateFile.Durability

  /// A ledger whose every change survives a loss of power, for a verifier.
  public init(verifierStateAt path: String) {
    self.init(path: path, capacity: 1_000_000, durability: .synced)
  }

  /// The user's own ledger of the steps whose codes were shown, in `$XDG_STATE_HOME` or `~/.local/state`.
  ///
  /// - Returns: `nil` when the user has no home.
  public static func shownCodes() -> StepLedger? {
    var path = ""
    // The XDG specification says to pass over a path that is not absolute.
    if let state = ProcessState.variable("XDG_STATE_HOME"), state.utf8.first == UInt8(ascii: "/") {
      path = state
    } else if let home = ProcessState.variable("HOME") {
      path = home + "/.local/state"
    }
    guard path.utf8.first == UInt8(ascii: "/") else { return nil }
    return StepLedger(path: path + "/vmfa/shown", capacity: 256, durability: .relaxed)
  }

  init(path: String, capacity: Int, durability: PrivateFile.Durability) {
    self.path = path
    self.capacity = capacity
    self.durability = durability
  }

  /// Whether the user's own ledger already holds a step at or behind this one. It takes no lock, copies nothing, and
  /// says `false` when in doubt: for callers who then use ``update(_:_:)``.
  public static func shownCodesHold(_ tag: StepTag, atLeast step: UInt64) -> Bool {
    guard
      let file = ProcessState.namesFolder("XDG_STATE_HOME")
        ? Descriptor.reading("vmfa/shown", below: "XDG_STATE_HOME")
        : Descriptor.reading(".local/state/vmfa/shown", below: "HOME")
    else { return false }
    var search = StepSearch(for: tag)
    guard (try? file.read(limit: 1_000_000, what: "", { search.consume($0) })) != nil else { return false }
    search.endLine()
    return search.step.map { $0 >= step } ?? false
  }

  /// Lets `decide` see the step that is remembered for a generator, and remembers the one that it returns.
  ///
  /// - Parameters:
  ///   - waits: whether to wait for a process that holds the ledger, or to fail at once.
  ///   - decide: gets the remembered step, if any; returns the new one, or `nil` to leave everything as it is.
  /// - Throws: ``StepLedgerError``, and what `decide` throws.
  public func update(_ tag: StepTag, waits: Bool = true, _ decide: (UInt64?) throws -> UInt64?) throws {
    do {
      try PrivateFile.update(
        path, limit: 100_000_000, durability: durability, makesFolder: durability == .relaxed, waits: waits
      ) { bytes throws in
        var entries = try parse(bytes)
        let index = entries.firstIndex { $0.tag == tag }
        // Two lines for one generator: whichever counted, a code could be used again.
        if let index, let again = entries[(index + 1)...].firstIndex(where: { $0.tag == tag }) {
          throw StepLedgerError.damaged(path: path, line: entries[again].line)
        }
        guard let step = try decide(index.map { entries[$0].step }) else { return nil }
        if let index { entries.remove(at: index) }
        entries.append(Entry(tag: tag, step: step))
        return StepLedger.format(entries.suffix(capacity))
      }
    } catch let error as SystemError {
      throw StepLedgerError.unusable(error.description)
    }
  }

  private struct Entry {
    let tag: StepTag
    let step: UInt64
    var line = 0
  }

  // A file that cannot be understood is never overwritten: what it forgot could be used again.
  private func parse(_ bytes: [UInt8]) throws(StepLedgerError) -> [Entry] {
    var entries: [Entry] = []
    let header = Array("\(StepLedger.header)".utf8)
    guard bytes.isEmpty || bytes.starts(with: header) else { throw .damaged(path: path, line: 1) }
    var start = header.count
    var line = 2
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if end > start, bytes[start] != UInt8(ascii: "#") {
        guard end - start > 33, bytes[start + 32] == UInt8(ascii: " "),
          let tag = StepTag(hexadecimal: bytes[start..<start + 32]),
          let step = UInt64(decimalDigits: String(decoding: bytes[(start + 33)..<end], as: UTF8.self))
        else { throw .damaged(path: path, line: line) }
        entries.append(Entry(tag: tag, step: step, line: line))
      }
      start = end + 1
      line += 1
    }
    return entries
  }

  private static func format(_ entries: ArraySlice<Entry>) -> [UInt8] {
    var text = "\(header)"
    for entry in entries { text += entry.tag.hexadecimal + " " + String(entry.step) + "\n" }
    return Array(text.utf8)
  }
}

/// Why a ledger cannot be used. Whoever verifies must then refuse.
public enum StepLedgerError: Error, Equatable, Sendable {
  /// A line is not as this program writes it, or speaks of the same generator as another.
  case damaged(path: String, line: Int)
  /// The file system says no.
  case unusable(String)
}

extension StepLedgerError: CustomStringConvertible {
  /// One line for a person: lower case, without a full stop.
  public var description: String {
    switch self {
    case .damaged(let path, let line): "\(path.namedInMessages) is damaged in line \(line)"
    case .unusable(let reason): reason
    }
  }
}
