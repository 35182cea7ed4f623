import IAMPolicy
import Testing

/// What the policy of the AWS page on self-managed MFA says to alice: with a long-term key, in a session without MFA, in a
/// session with MFA. A allowed, E denied by a statement, i allowed by none.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage-mfa-only.html
@Suite("Self-managed MFA: the policy's decisions")
struct SeedPolicyTests {
  static let table = """
    iam:ListVirtualMFADevices        | *             | A A A
    iam:CreateVirtualMFADevice       | mfa/alice     | A A A
    iam:CreateVirtualMFADevice       | mfa/bob       | i i i
    iam:CreateVirtualMFADevice       | mfa/team/alice| i i i
    iam:CreateVirtualMFADevice       | mfa/Alice     | i i i
    iam:DeleteVirtualMFADevice       | mfa/alice     | E E A
    iam:DeleteVirtualMFADevice       | mfa/bob       | E E i
    iam:EnableMFADevice              | user/alice    | A A A
    iam:EnableMFADevice              | user/bob      | i i i
    iam:EnableMFADevice              | user/div/alice| i i i
    iam:DeactivateMFADevice          | user/alice    | E E A
    iam:DeactivateMFADevice          | user/bob      | E E i
    iam:ResyncMFADevice              | user/alice    | A A A
    iam:ResyncMFADevice              | user/bob      | i i i
    iam:ListMFADevices               | user/alice    | A A A
    iam:ListMFADevices               | user/bob      | i i i
    iam:GetMFADevice                 | user/alice    | E E i
    iam:GetUser                      | user/alice    | A A A
    iam:GetUser                      | user/bob      | i i i
    iam:ListUsers                    | *             | E E i
    iam:ListMFADeviceTags            | mfa/alice     | E E i
    iam:TagMFADevice                 | mfa/alice     | E E i
    iam:UntagMFADevice               | mfa/alice     | E E i
    iam:ChangePassword               | user/alice    | E E i
    iam:CreateAccessKey              | user/alice    | E E i
    iam:ListAccessKeys               | user/alice    | E E i
    iam:GetAccountSummary            | *             | E E i
    iam:GetAccountPasswordPolicy     | *             | E E i
    iam:DeleteUser                   | user/alice    | E E i
    sts:GetSessionToken              | *             | i i i
    sts:GetCallerIdentity            | *             | E E i
    sts:AssumeRole                   | role/Admin    | E E i
    sts:GetFederationToken           | arn:aws:sts::111122223333:federated-user/x | E E i
    s3:ListAllMyBuckets              | *             | E E i
    ec2:StopInstances                | *             | E E i
    """

  static let rows = table.split(separator: "\n").map { row in
    row.split(separator: "|").map { $0.trimmingPrefix { $0 == " " } }.map { cell in
      String(cell.reversed().drop { $0 == " " }.reversed())
    }
  }

  @Test("all 35 rows are there")
  func complete() { #expect(Self.rows.count == 35) }

  @Test(arguments: rows)
  func row(_ row: [String]) throws {
    let policies = AccessPolicies(identity: [try policy(document("seed"))])
    let resource = row[1] == "*" || row[1].hasPrefix("arn:") ? row[1] : "arn:aws:iam::111122223333:" + row[1]
    // What the policies say, before what AWS lets everyone do.
    let letters = [Gate.MFA.absent, .none, .since(0)].map { mfa in
      var request = request(row[0], resource)
      request.context.set(mfa, at: 0)
      return policies.evaluate(request).outcome.letter
    }
    #expect(letters.joined(separator: " ") == row[2])
  }

  @Test("what AWS puts on top: everyone may ask who they are")
  func callerIdentity() throws {
    let policies = AccessPolicies(identity: [try policy(document("seed"))])
    #expect(policies.compareMFA(request("sts:GetCallerIdentity")).letters == "A A A")
  }

  @Test("the documented edit opens the list of users, only in both places")
  func listUsers() throws {
    let text = try document("seed")
    let allowed = text.replacing(
      #""Action": "iam:ListVirtualMFADevices""#, with: #""Action": ["iam:ListVirtualMFADevices", "iam:ListUsers"]"#)
    #expect(allowed != text)
    #expect(AccessPolicies(identity: [try policy(allowed)]).compareMFA(request("iam:ListUsers")).letters == "E E A")
    let both = allowed.replacing(#""sts:GetSessionToken""#, with: #""sts:GetSessionToken", "iam:ListUsers""#)
    #expect(AccessPolicies(identity: [try policy(both)]).compareMFA(request("iam:ListUsers")).letters == "A A A")
  }

  @Test("another policy's grant is denied without MFA and free with it")
  func otherGrants() throws {
    let s3 = try statements(#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#)
    let policies = AccessPolicies(identity: [try policy(document("seed")), s3])
    let comparison = policies.compareMFA(request("s3:GetObject", "arn:aws:s3:::bucket/key"))
    #expect(comparison.letters == "E E A")
    #expect(comparison.effect == .opens)
  }
}
