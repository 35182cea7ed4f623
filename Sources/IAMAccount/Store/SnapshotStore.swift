internal import OTPCore

/// An account's state in memory, which goes with its last reference.
///
/// Those who read have a state of their own that nobody changes, and wait for nobody; those who write take turns.
public final class SnapshotStore: AccountStore {
  private let current = Lock(EntryTree())
  // A value without a size would have no address of its own, and ThreadSanitizer would take touching it for something else.
  private let turn = Lock(false)

  /// An empty store.
  public init() {}

  /// Lets `body` read the state that the latest transaction left.
  public func read<Result>(_ body: (any StoreReading) throws -> Result) throws -> Result {
    try body(Snapshot(current.withLock { $0 }))
  }

  /// Lets `body` read and change the account. When `body` throws, nothing is changed.
  ///
  /// - Precondition: this thread is not inside of a transaction that writes.
  public func write<Result>(_ body: (any StoreWriting) throws -> Result) throws -> Result {
    try turn.withLock { _ in
      let transaction = Transaction(current.withLock { $0 })
      let result = try body(transaction)
      current.withLock { $0 = transaction.tree }
      return result
    }
  }

  private struct Snapshot: StoreReading {
    let tree: EntryTree

    init(_ tree: EntryTree) { self.tree = tree }

    func value(_ key: String) throws(StoreError) -> [UInt8]? { tree.value(key) }

    func entries(prefix: String, after: String?, limit: Int) throws(StoreError) -> [StoreEntry] {
      tree.entries(prefix: prefix, after: after, limit: limit)
    }

    func count(prefix: String) throws(StoreError) -> Int { tree.count(prefix: prefix) }
  }

  private final class Transaction: StoreWriting {
    private(set) var tree: EntryTree

    init(_ tree: EntryTree) { self.tree = tree }

    func value(_ key: String) throws(StoreError) -> [UInt8]? { tree.value(key) }

    func entries(prefix: String, after: String?, limit: Int) throws(StoreError) -> [StoreEntry] {
      tree.entries(prefix: prefix, after: after, limit: limit)
    }

    func count(prefix: String) throws(StoreError) -> Int { tree.count(prefix: prefix) }
    func put(_ key: String, _ value: [UInt8]) throws(StoreError) { tree.put(key, value) }
    func delete(_ key: String) throws(StoreError) { tree.delete(key) }
  }
}
