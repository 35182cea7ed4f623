import IAMPolicy
import IAMPolicyLint
import VMFAEncoding

/// Any text as a policy that is looked at. Properties: a finding has a name, a message and a place in the text; what is
/// said to be refused, IAM refuses; what is proven to be possible without MFA contains its own examples.
@c(LLVMFuzzerTestOneInput)
public func fuzzLint(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  // As what its elements tell, and as each kind in turn.
  let kinds = [PolicyLint.kind(of: text), PolicyKind.allCases[text.utf8.count % PolicyKind.allCases.count]]
  for kind in Set(kinds) {
    var isRefused = false
    for finding in PolicyLint.findings(in: text, as: kind) {
      precondition(!finding.name.isEmpty && !finding.message.isEmpty && !finding.fix.isEmpty, "a finding says nothing")
      precondition(finding.position.line >= 1 && finding.position.column >= 1, "a finding is nowhere")
      isRefused = isRefused || refused.contains(finding.name)
    }
    precondition(isRefused == !isTaken(text, as: kind), "lint and IAM do not agree on whether AWS takes it")
  }
  guard let policy = try? Policy(stored: text, as: .identity),
    let allowed = try? AllowedActions(withoutMFA: [policy], only: ["iam:Get*"])
  else { return 0 }
  for set in allowed.sets { precondition(set.contains(set.example), "\(set) does not contain \(set.example)") }
  for set in allowed.counterexamples {
    precondition(ActionPattern("iam:Get*")?.matches(set.example) == false, "\(set.example) is no counterexample")
  }
  return 0
}

private let refused = Set(PolicyLint.checks.filter(\.isRefused).map(\.name))

private func isTaken(_ text: String, as kind: PolicyKind) -> Bool {
  do throws(PolicyError) {
    _ = try Policy(validating: text, as: kind)
    return true
  } catch { return false }
}
