extension Account {
  /// Reads in one transaction. What the store itself fails with becomes AWS's answer to that.
  func read<Result>(_ body: (Records) throws -> Result) throws(ServiceError) -> Result {
    try answering { try store.read { try body(Records($0, memo)) } }
  }

  /// Changes the account in one transaction: all of it, or nothing when `body` throws.
  func write<Result>(_ body: (Records) throws -> Result) throws(ServiceError) -> Result {
    try answering { try store.write { try body(Records(changing: $0, memo)) } }
  }

  private func answering<Result>(_ body: () throws -> Result) throws(ServiceError) -> Result {
    do { return try body() } catch let error as ServiceError { throw error } catch {
      throw .internalFailure("\(error)")
    }
  }
}
