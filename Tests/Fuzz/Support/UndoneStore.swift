import IAMAccount

/// A store whose changes are undone behind each transaction, so that every input meets the same account.
final class UndoneStore: AccountStore {
  private struct Undo: Error {}
  private let base: any AccountStore

  init(_ base: any AccountStore) { self.base = base }

  func read<Result>(_ body: (any StoreReading) throws -> Result) throws -> Result { try base.read(body) }

  func write<Result>(_ body: (any StoreWriting) throws -> Result) throws -> Result {
    var result: Result?
    do {
      try base.write { transaction in
        result = try body(transaction)
        throw Undo()
      }
    } catch is Undo {}
    guard let result else { preconditionFailure("a transaction without a result") }
    return result
  }
}
