import IAMPolicy

/// Prints what a policy that asks for MFA says before and after a code: a program that links IAMPolicy alone.
@main enum GateProgram {
  static func main() throws {
    let text = """
      {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*",
       "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}}
      """
    let policies = AccessPolicies(identity: [try Policy(validating: text, as: .identity)])
    let alice = Principal("arn:aws:iam::123456789012:user/alice")
    var gate = Gate(alice, policies: policies, credentials: .temporary)
    let before = gate.decide("s3:GetObject", on: "arn:aws:s3:::vault/content", at: 0).isAllowed
    gate.accept("287082", at: 0) { code, _ in code == "287082" }
    print(before, gate.decide("s3:GetObject", on: "arn:aws:s3:::vault/content", at: 0).isAllowed)
  }
}
