import IAMPolicy
import Testing

/// Which conditions on the MFA keys hold, by the state of the request. Y holds, n does not.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent
@Suite("Conditions on MFA")
struct MFAConditionTests {
  //                                                                       MFA  none absent
  @Test(
    arguments: [
      (#"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#, /*            */ "Y n n"),
      (#"{"Bool":{"aws:MultiFactorAuthPresent":"false"}}"#, /*           */ "n Y n"),
      (#"{"BoolIfExists":{"aws:MultiFactorAuthPresent":"true"}}"#, /*    */ "Y n Y"),
      (#"{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}"#, /*   */ "n Y Y"),
      (#"{"Null":{"aws:MultiFactorAuthPresent":"true"}}"#, /*            */ "n n Y"),
      (#"{"Null":{"aws:MultiFactorAuthPresent":"false"}}"#, /*           */ "Y Y n"),
      (#"{"NumericLessThan":{"aws:MultiFactorAuthAge":"60"}}"#, /*       */ "Y n n"),
      (#"{"NumericLessThan":{"aws:MultiFactorAuthAge":"59"}}"#, /*       */ "n n n"),
      (#"{"NumericGreaterThanIfExists":{"aws:MultiFactorAuthAge":"58"}}"#, "Y Y Y"),
      (#"{"NumericGreaterThanIfExists":{"aws:MultiFactorAuthAge":"59"}}"#, "n Y Y"),
      (#"{"Bool":{"aws:MultiFactorAuthPresent":true}}"#, /*              */ "Y n n"),
      (#"{"BoolIfExists":{"AWS:multifactorauthpresent":false}}"#, /*     */ "n Y Y"),
      (#"{"NumericLessThan":{"aws:MultiFactorAuthAge":["2700","3600"]}}"#, "Y n n"),
    ])
  func truth(_ condition: String, _ expected: String) throws {
    let gate = try statements(#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":\#(condition)}"#)
    let policies = AccessPolicies(identity: [gate])
    let letters = [Gate.MFA.since(1_000), .none, .absent].map { mfa in
      var request = request("iam:GetUser")
      request.context.set(mfa, at: 1_059)
      return policies.decide(request).isAllowed ? "Y" : "n"
    }
    #expect(letters.joined(separator: " ") == expected)
  }

  @Test("Deny with Bool false lets long-term keys through, Deny with BoolIfExists false does not")
  func denies() throws {
    for (name, expected) in [("Bool", "A E A"), ("BoolIfExists", "E E A")] {
      let gate = try statements(
        #"""
        {"Effect":"Allow","Action":"*","Resource":"*"},
        {"Effect":"Deny","Action":"*","Resource":"*","Condition":{"\#(name)":{"aws:MultiFactorAuthPresent":"false"}}}
        """#)
      #expect(AccessPolicies(identity: [gate]).compareMFA(request("s3:GetObject")).letters == expected)
    }
  }
}
