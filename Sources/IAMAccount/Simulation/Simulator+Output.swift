internal import IAMPolicy
internal import VMFAEncoding

extension Simulator {
  /// The result for one action, in AWS's form, and how much it holds. ARNs have results of their own, `*` alone has none.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html
  func result(_ action: SimulatedAction, on resources: [String]) -> (output: OutputValue, size: Int) {
    let outcomes = resources.map { decide(action, on: $0) }
    let together = combine(outcomes)
    let hasARNs = resources != ["*"]
    let output = OutputValue(
      ("EvalActionName", .text(action.name)), ("EvalResourceName", .text(action.name(of: resources))),
      ("EvalDecision", .text(together.decision.rawValue)), ("MatchedStatements", together.matchedStatements),
      ("MissingContextValues", .list(together.missing.map { .text($0) })),
      (
        "OrganizationsDecisionDetail",
        together.allowedByOrganizations.map { OutputValue(("AllowedByOrganizations", .bool($0))) }
      ),
      ("PermissionsBoundaryDecisionDetail", together.boundaryDetail),
      ("EvalDecisionDetails", hasARNs ? together.decisionDetails : nil),
      (
        "ResourceSpecificResults",
        hasARNs ? .list(zip(resources, outcomes).map { resource, outcome in outcome.output(on: resource) }) : nil
      ))
    return (output, outcomes.reduce(1) { $0 + 1 + $1.matched.count + $1.missing.count })
  }
}

extension Simulator.Outcome {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ResourceSpecificResult.html
  fileprivate func output(on resource: String) -> OutputValue {
    OutputValue(
      ("EvalResourceName", .text(resource)), ("EvalResourceDecision", .text(decision.rawValue)),
      ("MatchedStatements", matchedStatements), ("MissingContextValues", .list(missing.map { .text($0) })),
      ("EvalDecisionDetails", details.isEmpty ? nil : decisionDetails),
      ("PermissionsBoundaryDecisionDetail", boundaryDetail))
  }

  fileprivate var boundaryDetail: OutputValue? {
    allowedByBoundary.map { OutputValue(("AllowedByPermissionsBoundary", .bool($0))) }
  }

  fileprivate var decisionDetails: OutputValue {
    .map(
      details.map { kind, decision in OutputField(name: kind.rawValue, value: .text(decision.rawValue)) }
        .sorted { $0.name < $1.name })
  }

  fileprivate var matchedStatements: OutputValue {
    .list(
      matched.map { statement in
        OutputValue(
          ("SourcePolicyId", .text(statement.source.id)), ("SourcePolicyType", .text(statement.source.kind.rawValue)),
          ("StartPosition", statement.place.start.output), ("EndPosition", statement.place.end.output))
      })
  }
}

extension TextPosition {
  fileprivate var output: OutputValue { OutputValue(("Line", .number(line)), ("Column", .number(column))) }
}
