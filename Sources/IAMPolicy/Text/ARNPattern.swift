/// An ARN in a policy: its six parts are compared one by one, so that a wildcard stays in its part and only the last
/// one crosses colons.
struct ARNPattern: Sendable {
  let parts: [Pattern]

  /// Reads an ARN with wildcards and variables.
  ///
  /// - Parameter completesShort: whether missing parts at the end stand for everything, as in `Resource`.
  /// - Returns: `nil` when it is no ARN, or one without partition, service or resource.
  init?(_ text: String, variables: Bool, completesShort: Bool) {
    let elements = PatternReader.elements(text.bytes, wildcards: true, variables: variables)
    self.init(Pattern(elements), completesShort: completesShort)
  }

  init?(_ pattern: Pattern, completesShort: Bool) {
    var parts: [[Pattern.Element]] = [[]]
    for element in pattern.elements {
      guard case .literal(var rest) = element else {
        parts[parts.count - 1].append(element)
        continue
      }
      // The colons of the text divide it; those of a variable's value are not there yet.
      while parts.count < 6, let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
        if colon > 0 { parts[parts.count - 1].append(.literal(Array(rest[..<colon]))) }
        rest = Array(rest[(colon + 1)...])
        parts.append([])
      }
      if !rest.isEmpty { parts[parts.count - 1].append(.literal(rest)) }
    }
    guard case .literal(let scheme)? = parts[0].first, parts[0].count == 1, scheme == Array("arn".utf8) else {
      return nil
    }
    guard parts.count == 6 || completesShort && parts.count > 1 else { return nil }
    while parts.count < 6 { parts.append([.anyRun]) }
    guard !parts[1].isEmpty, !parts[2].isEmpty, !parts[5].isEmpty else { return nil }
    self.parts = parts.map { Pattern($0) }
  }

  func matches(_ arn: ARN, _ context: RequestContext) -> Bool {
    for index in (1...5).reversed() where !parts[index].matches(arn.bytes, arn.part(index), context) { return false }
    return true
  }

  func isResolvable(_ context: RequestContext) -> Bool { parts.allSatisfy { $0.isResolvable(context) } }
}
