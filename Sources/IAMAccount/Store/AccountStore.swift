/// Where an account keeps its state: values by key, in the order of the keys' UTF-8 bytes.
///
/// Everything that one call of an action changes is one transaction: all of it is kept, or nothing.
public protocol AccountStore: Sendable {
  /// Lets `body` read one state of the account, which no transaction changes meanwhile.
  func read<Result>(_ body: (any StoreReading) throws -> Result) throws -> Result

  /// Lets `body` read and change the account. No other transaction changes it meanwhile, in this process or in another.
  ///
  /// When `body` returns, everything that it changed is kept, durably where the store is durable; when it throws, nothing is.
  func write<Result>(_ body: (any StoreWriting) throws -> Result) throws -> Result
}

/// The reading half of a transaction.
public protocol StoreReading {
  /// The value of a key, or `nil` when there is none.
  func value(_ key: String) throws(StoreError) -> [UInt8]?

  /// The entries whose keys begin with `prefix`, in the order of their keys, at most `limit` of them.
  ///
  /// - Parameter after: entries up to this key are left out; a key that begins with `prefix`, whether it is there or not.
  func entries(prefix: String, after: String?, limit: Int) throws(StoreError) -> [StoreEntry]

  /// How many keys begin with `prefix`.
  func count(prefix: String) throws(StoreError) -> Int
}

/// A transaction that changes the account.
public protocol StoreWriting: StoreReading {
  /// Sets the value of a key.
  func put(_ key: String, _ value: [UInt8]) throws(StoreError)

  /// Takes a key out; nothing happens when it is not there.
  func delete(_ key: String) throws(StoreError)
}

/// A key with its value.
public struct StoreEntry: Equatable, Sendable {
  /// The key.
  public let key: String
  /// The value.
  public let value: [UInt8]

  /// An entry.
  public init(key: String, value: [UInt8]) {
    self.key = key
    self.value = value
  }
}

/// Why a store cannot do what it is asked to.
public struct StoreError: Error, Equatable, Sendable {
  /// What is wrong, for the log: lower case, without a full stop, without a value.
  public let message: String

  /// An error.
  public init(_ message: String) { self.message = message }
}

extension StoreError: CustomStringConvertible {
  /// What is wrong.
  public var description: String { message }
}
