public import VMFAEncoding

extension Policy {
  /// The numbers of all statements of one effect that apply to a request, in the order of the text.
  ///
  /// - Parameter hasBoundary: whether the caller has a permissions boundary, see ``AccessPolicies``.
  public func statements(
    _ effect: Statement.Effect, applyingTo request: AccessRequest, hasBoundary: Bool = false
  ) -> [Int] {
    statements.indices.filter { number in
      let statement = statements[number]
      return statement.effect == effect && statement.match(request.principal, hasBoundary: hasBoundary) != .none
        && statement.applies(to: request)
    }
  }

  /// Where the statements stand as AWS's simulator tells it: each from behind what precedes it in the list, or from behind
  /// its own brace when there is no list, to behind its end (recorded from AWS). Empty when the text is not known.
  public var statementPlaces: [(start: TextPosition, end: TextPosition)] {
    guard let text, let list = text.root["Statement"] else { return [] }
    let ends = text.positions(at: [list.range.lowerBound + 1] + document.statements.map(\.range.upperBound))
    return zip(ends, ends.dropFirst()).map { ($0, $1) }
  }
}

extension PolicyDocument {
  /// The condition keys that decisions can depend on, in conditions and as variables, each spelling once.
  public var contextKeys: [String] {
    var keys: [String] = []
    for statement in statements {
      if let resources = statement.resources { keys += variables(resources.value) }
      for condition in statement.conditions { keys += [condition.key] + variables(condition.values) }
    }
    var seen: Set<String> = []
    return keys.filter { seen.insert($0).inserted }
  }

  private func variables(_ texts: [String]) -> [String] {
    texts.flatMap { text in
      PatternReader.elements(text.bytes, wildcards: false, variables: version == .v2012).compactMap { element in
        if case .variable(let variable) = element { variable.key.name } else { nil }
      }
    }
  }
}

extension Statement.Scope {
  /// What the element lists, whether it is meant or not.
  public var value: Value {
    switch self {
    case .only(let value), .except(let value): value
    }
  }
}
