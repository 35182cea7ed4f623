import Foundation
import IAMPolicy

/// A second evaluator of identity policies, as plain as it can be: it reads the document anew for every request and knows
/// neither indexes nor prepared patterns. It covers what random policies here are made of.
struct NaiveEvaluator {
  let documents: [PolicyDocument]

  func decide(_ action: String, _ resource: String, _ context: [String: [String]], multivalued: Set<String>) -> String {
    var outcome = "implicitDeny"
    for document in documents {
      for statement in document.statements where applies(statement, action, resource, context, multivalued) {
        if statement.effect == .deny { return "explicitDeny" }
        outcome = "allow"
      }
    }
    return outcome
  }

  private func applies(
    _ statement: Statement, _ action: String, _ resource: String, _ context: [String: [String]],
    _ multivalued: Set<String>
  ) -> Bool {
    let namesAction =
      switch statement.actions {
      case .only(let names): names.contains { glob($0.lowercased(), action.lowercased()) }
      case .except(let names): !names.contains { glob($0.lowercased(), action.lowercased()) }
      }
    let namesResource =
      switch statement.resources {
      case .only(let names): names.contains { resourceMatches($0, resource, context) }
      case .except(let names): !names.contains { resourceMatches($0, resource, context) }
      case nil: true
      }
    return namesAction && namesResource
      && statement.conditions.allSatisfy { holds($0, context, multivalued) }
  }

  private func resourceMatches(_ pattern: String, _ resource: String, _ context: [String: [String]]) -> Bool {
    if pattern == "*" { return true }
    let (parts, others) = (
      pattern.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false),
      resource.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    )
    return others.count == 6 && zip(parts, others).allSatisfy { glob(String($0), String($1)) }
  }

  private func holds(_ condition: Condition, _ context: [String: [String]], _ multivalued: Set<String>) -> Bool {
    guard let comparison = condition.comparison else { return false }
    let key = condition.key.lowercased()
    if comparison.comparison == .null {
      return condition.values.contains { ($0.lowercased() == "true") == (context[key] == nil) }
    }
    guard let values = context[key] else {
      switch comparison.quantifier {
      case .forAllValues: return true
      case .forAnyValue: return comparison.ifExists
      case nil: return comparison.ifExists || comparison.comparison.isNegated
      }
    }
    func single(_ value: String) -> Bool {
      let matches = condition.values.contains { compare(comparison.comparison, value, $0) }
      return comparison.comparison.isNegated ? !matches : matches
    }
    switch comparison.quantifier {
    case .forAllValues: return values.allSatisfy(single)
    case .forAnyValue: return values.contains(where: single)
    case nil: return multivalued.contains(key) ? false : single(values[0])
    }
  }

  private func compare(_ comparison: ConditionOperator.Comparison, _ value: String, _ operand: String) -> Bool {
    switch comparison {
    case .stringEquals, .stringNotEquals: value == operand
    case .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase: value.lowercased() == operand.lowercased()
    case .stringLike, .stringNotLike: glob(operand, value)
    case .numericEquals, .numericNotEquals: Double(value).map { $0 == Double(operand) } ?? false
    case .numericLessThan: Double(value).map { number in Double(operand).map { number < $0 } ?? false } ?? false
    case .bool: (value.lowercased() == "true") == (operand.lowercased() == "true")
    default: false
    }
  }

  /// The definition itself: `*` is nothing, or one character and `*` again.
  private func glob(_ pattern: String, _ text: String) -> Bool {
    func match(_ pattern: Substring, _ text: Substring) -> Bool {
      guard let first = pattern.first else { return text.isEmpty }
      if first == "*" { return match(pattern.dropFirst(), text) || !text.isEmpty && match(pattern, text.dropFirst()) }
      guard let character = text.first, first == "?" || first == character else { return false }
      return match(pattern.dropFirst(), text.dropFirst())
    }
    return match(pattern[...], text[...])
  }
}
