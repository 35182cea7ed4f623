internal import CVMFA

/// Where a function puts one of its results: empty from the start, and again when the call fails.
protocol OutParameter {
  /// The parameter's name in the header.
  var name: StaticString { get }
  /// Whether the caller gave a place for it.
  var isThere: Bool { get }
  /// Empties it, and frees what was put there.
  func clear()
}

/// The body of a function of the header: no error of Swift gets past it.
///
/// - Parameters:
///   - problem: where the caller wants to read what was wrong.
///   - results: what the function gives out. Each must have a place before anything is done.
/// - Returns: what `body` returns, or the status of the error that it throws.
func border(_ problem: Text? = nil, _ results: any OutParameter..., body: () throws -> vmfa_status) -> vmfa_status {
  Door.shared.pass {
    do {
      for result in results where !result.isThere { throw Fault.argument("`\(result.name)` is NULL") }
      return try body()
    } catch {
      let fault = Fault(error)
      for result in results where result.isThere { result.clear() }
      // Who does not want to know it, or has no memory for it, has the status.
      if let problem, problem.isThere { try? problem.set(fault.text) }
      return fault.status
    }
  }
}
