import IAMPolicy
import IAMPolicyLint
import Testing
import VMFAEncoding
import VMFATestSupport

/// Each finding has a policy that has it, and a near twin that has not.
@Suite("What lint finds, from vectors")
struct LintVectorTests {
  static let vectors = Vectors.files(in: "lint").flatMap { file in
    Vectors.load(
      "lint/\(file)", keys: ["check", "kind", "policy", "twin", "findings", "twin-findings", "at", "fix"])
  }

  private func findings(_ text: String, _ vector: Vector) -> [Finding] {
    let name = vector.optional("kind")
    let kind = name.flatMap(PolicyKind.init)
    precondition(name == nil || kind != nil, "\(vector): there is no kind \(name ?? "")")
    return PolicyLint.findings(in: text, as: kind)
  }

  /// The findings' names that a vector lists, or none.
  private func names(_ list: String?) -> [String]? {
    list.map { $0.split(separator: ",").map { $0.trimmingPrefix(" ") }.map(String.init) }
  }

  @Test("Policies and their near twins", arguments: vectors)
  func findings(vector: Vector) {
    let found = findings(vector["policy"], vector)
    #expect(found.map(\.name).sorted() == (names(vector.optional("findings")) ?? [vector["check"]]).sorted())
    let finding = found.first { $0.name == vector["check"] }
    #expect(finding != nil)
    if let place = vector.optional("at") {
      #expect(finding.map { "\($0.position.line):\($0.position.column)" } == place)
    }
    #expect(finding.map { !$0.message.isEmpty && !$0.fix.isEmpty } == true)
    if let fix = vector.optional("fix") { #expect(finding?.fix.contains(fix) == true) }
    let others = findings(vector["twin"], vector).map(\.name)
    #expect(!others.contains(vector["check"]))
    #expect(others.sorted() == (names(vector.optional("twin-findings")) ?? []).sorted())
  }

  /// What lint says is refused, IAM refuses, and nothing else.
  @Test("What AWS does not take", arguments: vectors)
  func refusals(vector: Vector) throws {
    let refused = Set(PolicyLint.checks.filter(\.isRefused).map(\.name))
    for text in [vector["policy"], vector["twin"]] {
      let kind = vector.optional("kind").flatMap(PolicyKind.init) ?? PolicyLint.kind(of: text)
      let isRefused: Bool
      do throws(PolicyError) {
        _ = try Policy(validating: text, as: kind)
        isRefused = false
      } catch { isRefused = true }
      #expect(findings(text, vector).contains { refused.contains($0.name) } == isRefused, "\(text)")
    }
  }

  @Test("Everything that is looked for has a policy that has it")
  func everyCheck() {
    let names = PolicyLint.checks.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(LintVectorTests.vectors.map { $0["check"] }) == Set(names))
  }
}
