import IAMAccount
import Testing
import VMFAEncoding
import VMFATestSupport

/// What real AWS answered to 508 simulations.
@Suite("Simulations as recorded from AWS")
struct SimulationTests {
  static let vectors = ["custom", "principal", "inputs", "defaults", "conditions"].flatMap {
    Vectors.load(
      "simulation/\($0).txt",
      keys: [
        "call", "state", "params", "after", "expect", "status", "message", "results", "truncated", "absent",
      ])
  }

  @Test("all are there")
  func complete() { #expect(Self.vectors.count == 508) }

  @Test(arguments: vectors)
  func recorded(_ vector: Vector) throws {
    let account = Account(store: MemoryStore())
    if let state = vector.optional("state") { try account.prepareSimulation(state) }
    var fields = try parameters(vector["params"])
    if let first = vector.optional("after") {
      fields["Marker"] = try account.rootUser.perform(vector["call"], parameters(first))?["Marker"]?.text
    }
    let answer: OutputValue?
    do throws(ServiceError) {
      answer = try account.rootUser.perform(vector["call"], fields)
    } catch {
      #expect(error.code == vector["expect"])
      if let status = vector.optional("status") { #expect(String(error.status) == status) }
      if let message = vector.optional("message") { #expect(try JSONText(message).root.string == error.message) }
      return
    }
    #expect(vector["expect"] == "Success")
    let output = try #require(answer)
    if let isTruncated = vector.optional("truncated") { #expect(output["IsTruncated"]?.text == isTruncated) }
    let wanted = try #require(try JSONText(vector["results"]).root.elements)
    let results = try #require(output["EvaluationResults"]?.elements)
    #expect(results.count == wanted.count)
    for (result, wanted) in zip(results, wanted) {
      for member in wanted.members ?? [] { try check(result, member) }
      for name in vector.optional("absent")?.split(separator: " ") ?? [] { #expect(result[String(name)] == nil) }
    }
  }

  private func parameters(_ text: String) throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try (JSONText(text).root.members ?? []).map { ($0.name, try #require($0.value.string)) })
  }

  /// Compares one thing that was recorded of a result.
  private func check(_ result: OutputValue, _ wanted: JSONMember) throws {
    switch wanted.name {
    case "action": #expect(result["EvalActionName"]?.text == wanted.value.string)
    case "decision": #expect(result["EvalDecision"]?.text == wanted.value.string)
    case "resource": #expect(result["EvalResourceName"]?.text == wanted.value.string)
    case "type":
      for statement in result["MatchedStatements"]?.elements ?? [] {
        #expect(statement["SourcePolicyType"]?.text == wanted.value.string)
      }
    case "missing":
      let missing = result["MissingContextValues"]?.elements?.compactMap(\.text)
      #expect(missing?.sorted() == wanted.value.elements?.compactMap(\.string).sorted())
    case "matched":
      let matched = result["MatchedStatements"]?.elements?.map(place)
      #expect(matched?.sorted() == wanted.value.elements?.map(place).sorted())
    case "boundary":
      let boundary = result["PermissionsBoundaryDecisionDetail"]?["AllowedByPermissionsBoundary"]
      #expect(boundary?.text == wanted.value.truth)
    case "organizations":
      let organizations = result["OrganizationsDecisionDetail"]?["AllowedByOrganizations"]
      #expect(organizations?.text == wanted.value.truth)
    case "details":
      guard case .map(let details)? = result["EvalDecisionDetails"] else {
        Issue.record("the result has no details")
        return
      }
      #expect(details.count == wanted.value.members?.count)
      for detail in details { #expect(wanted.value[detail.name]?.string == detail.value.text) }
    case "resources":
      let results = result["ResourceSpecificResults"]?.elements?.map {
        [$0["EvalResourceName"]?.text, $0["EvalResourceDecision"]?.text]
      }
      #expect(results == wanted.value.elements?.map { ($0.elements ?? []).map(\.string) })
    default: Issue.record("nobody knows what `\(wanted.name)` means")
    }
  }

  private func place(_ statement: OutputValue) -> String {
    let (start, end) = (statement["StartPosition"], statement["EndPosition"])
    let parts = [statement["SourcePolicyId"], start?["Line"], start?["Column"], end?["Line"], end?["Column"]]
    return parts.map { $0?.text ?? "-" }.joined(separator: " ")
  }

  private func place(_ wanted: JSONValue) -> String {
    (wanted.elements ?? []).map { element in
      if case .number(let number) = element.content { number } else { element.string ?? "-" }
    }.joined(separator: " ")
  }
}

extension JSONValue {
  fileprivate var truth: String? { if case .bool(let bool) = content { bool ? "true" : "false" } else { nil } }
}
