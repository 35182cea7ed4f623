import IAMPolicy
import IAMPolicyLint
import VMFAEncoding

/// Any text as a policy that is looked at. Properties: a finding has a name, a message and a place in the text; what is
/// proven to be possible without MFA contains its own examples.
@c(LLVMFuzzerTestOneInput)
public func fuzzLint(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  for finding in PolicyLint.findings(in: text) {
    precondition(!finding.name.isEmpty && !finding.message.isEmpty && !finding.fix.isEmpty, "a finding says nothing")
    precondition(finding.position.line >= 1 && finding.position.column >= 1, "a finding is nowhere")
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
