import AWSCatalogue
import Foundation
import IAMPolicy
import Testing
import VMFATestSupport

@testable import IAMPolicyLint

@Suite("The matrix of a policy")
struct PolicyMatrixTests {
  private func seed() throws -> Policy {
    let path = Vectors.packageRoot.appending(path: "Vectors/policy/documents/seed.json")
    return try Policy(stored: String(contentsOf: path, encoding: .utf8), as: .identity)
  }

  /// E explicitly denied, i not allowed, A allowed: under a long-term key, in a session without and with MFA.
  private func letters(_ row: PolicyMatrix.Row) -> String {
    [row.comparison.longTermKey, row.comparison.sessionWithoutMFA, row.comparison.sessionWithMFA].map { decision in
      switch decision.outcome {
      case .allow: "A"
      case .explicitDeny: "E"
      case .implicitDeny: "i"
      }
    }.joined()
  }

  @Test("The seed policy: what MFA unlocks, on the own device and on another's")
  func seedPolicy() throws {
    let policy = try seed()
    let matrix = PolicyMatrix(AccessPolicies(identity: [policy]), actions: PolicyMatrix.actions(namedBy: [policy]))
    let prefix = "arn:aws:iam::123456789012:"
    #expect(
      matrix.rows.map { "\($0.action) \($0.resource.replacing(prefix, with: "")) \(letters($0))" } == [
        "iam:ListVirtualMFADevices * AAA",
        "iam:CreateVirtualMFADevice mfa/alice AAA", "iam:CreateVirtualMFADevice mfa/bob iii",
        "iam:DeleteVirtualMFADevice mfa/alice EEA", "iam:DeleteVirtualMFADevice mfa/bob EEi",
        "iam:DeactivateMFADevice user/alice EEA", "iam:DeactivateMFADevice user/bob EEi",
        "iam:EnableMFADevice user/alice AAA", "iam:EnableMFADevice user/bob iii",
        "iam:GetUser user/alice AAA", "iam:GetUser user/bob iii",
        "iam:ListMFADevices user/alice AAA", "iam:ListMFADevices user/bob iii",
        "iam:ResyncMFADevice user/alice AAA", "iam:ResyncMFADevice user/bob iii",
        "sts:GetSessionToken * iii",
      ])
  }

  @Test("Actions that are asked for, and a user with a path, whose device has none")
  func asked() throws {
    let policies = AccessPolicies(identity: [try seed()])
    let matrix = PolicyMatrix(
      policies, actions: ["iam:ListUsers", "iam:EnableMFADevice", "iam:DeleteVirtualMFADevice", "s3:ListAllMyBuckets"],
      user: "team/alice", account: "111122223333")
    #expect(
      matrix.rows.map { "\($0.action) \($0.resource) \(letters($0))" } == [
        "iam:ListUsers * EEi", "iam:EnableMFADevice arn:aws:iam::111122223333:user/team/alice iii",
        "iam:EnableMFADevice arn:aws:iam::111122223333:user/bob iii",
        "iam:DeleteVirtualMFADevice arn:aws:iam::111122223333:mfa/alice EEA",
        "iam:DeleteVirtualMFADevice arn:aws:iam::111122223333:mfa/bob EEi", "s3:ListAllMyBuckets * EEi",
      ])
  }

  /// What the matrix has no rows for by itself: devices and users under another path or in other case, and resources that
  /// are neither the user's nor another's.
  private static let elsewhere: Set = [
    "mfa/team/alice", "mfa/Alice", "user/div/alice", "role/Admin", "federated-user/x",
  ]

  @Test("The whole table of the seed policy")
  func table() throws {
    let vectors = Vectors.load("policy/seed-matrix.txt", keys: ["action", "resource", "decisions"])
    let policies = AccessPolicies(identity: [try seed()])
    let names = vectors.reduce(into: [String]()) { if !$0.contains($1["action"]) { $0.append($1["action"]) } }
    let matrix = PolicyMatrix(policies, actions: names, account: "111122223333")
    for vector in vectors {
      let name = String(vector["resource"].split(separator: ":").last ?? "")
      let isElsewhere = PolicyMatrixTests.elsewhere.contains(name)
      // An instance that nobody names stands for all in the matrix.
      let isAny = vector["action"] == "ec2:StopInstances"
      let row =
        isElsewhere
        ? PolicyMatrix(policies, actions: [vector["action"]], on: [vector["resource"]], account: "111122223333").rows
          .first
        : matrix.rows.first { $0.action == vector["action"] && (isAny || $0.resource == vector["resource"]) }
      #expect(row.map(letters) == vector["decisions"], "\(vector["action"]) on \(vector["resource"])")
    }
    #expect(vectors.count == 35)
  }

  @Test("What AWS does beside policies is told for the actions that are there")
  func notes() throws {
    func notes(_ action: String) throws -> [String] {
      PolicyMatrix(AccessPolicies(identity: [try seed()]), actions: [action]).notes
    }
    #expect(try notes("s3:GetObject") == [])
    #expect(try notes("iam:ListUsers").count == 1 && notes("iam:ListUsers")[0].contains("session without mfa"))
    #expect(try notes("sts:GetSessionToken").count == 1 && notes("sts:GetSessionToken")[0].contains("no policy"))
  }

  @Test("A wildcard stands for AWS's actions; each is there once")
  func wildcards() throws {
    let policy = try Policy(
      stored: """
        {"Version": "2012-10-17", "Statement": [
          {"Effect": "Allow", "Action": ["iam:*MFADevice", "iam:enablemfadevice"], "Resource": "*"},
          {"Effect": "Deny", "NotAction": ["*", "x*:y"], "Resource": "*"}]}
        """, as: .identity)
    let actions = PolicyMatrix.actions(namedBy: [policy])
    #expect(actions.contains("iam:EnableMFADevice") && actions.contains("iam:DeleteVirtualMFADevice"))
    #expect(actions.count == Set(actions.map { $0.lowercased() }).count)
    #expect(actions.allSatisfy { $0.hasPrefix("iam:") && $0.hasSuffix("MFADevice") })
  }

  @Test("Every other action: what `*` and NotAction say of actions that no policy names")
  func everyOther() throws {
    func policy(_ statements: String) throws -> Policy {
      try Policy(stored: #"{"Version": "2012-10-17", "Statement": ["# + statements + "]}", as: .identity)
    }
    let all = #"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#
    let named = #"{"Effect": "Allow", "Action": ["other:*", "s3:*"], "Resource": "*"}"#
    let forced =
      #"{"Effect": "Deny", "NotAction": ["iam:GetUser", "OTHER:*"], "Resource": "*", "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}}"#
    #expect(try PolicyMatrix.speakOfEveryOther([policy(named), policy(all)]))
    #expect(try PolicyMatrix.speakOfEveryOther([policy(forced)]))
    #expect(try !PolicyMatrix.speakOfEveryOther([policy(named)]))
    let policies = try [policy(all), policy(forced), policy(named)]
    let matrix = PolicyMatrix(AccessPolicies(identity: policies), actions: ["iam:GetUser"], everyOther: true)
    // A service that happens to be called as the stand-in is not meant.
    #expect(matrix.rows.map { "\($0.action) \($0.resource) \(letters($0))" }.last == "* * EEA")
    #expect(matrix.rows.count == 3)
    #expect(PolicyMatrix.actions(matching: "s3:GetBucketA*").contains("s3:GetBucketAcl"))
    #expect(PolicyMatrix.actions(matching: "s3:Nothing*") == [] && PolicyMatrix.actions(matching: "x:Y") == ["x:Y"])
  }

  @Test("A pattern means the same actions whether it is compared with names as AWS spells them, or in small letters")
  func sameNames() throws {
    var generator = SeededGenerator("a pattern means the same actions, however the names are kept")
    func pick<Choice>(_ choices: [Choice]) -> Choice { choices[Int(generator.next() % UInt64(choices.count))] }
    for _ in 0..<60 {
      var text = pick(["iam:", "EC2:", "s3:", "sts:", "nobody:", "", "*:", "i?m:"])
      // The letters are a name's, so that some patterns mean something.
      var rest = Substring(pick(["*", "GetUser", "ListBuckets", "createvirtualmfadevice", "DescribeInstances"]))
      while let letter = rest.popFirst() {
        switch generator.next() % 8 {
        case 0: text += "*"
        case 1: text += "?"
        case 2:
          rest = rest.dropFirst(3)
          text += "**"
        case 3: text += letter.uppercased()
        default: text.append(letter)
        }
      }
      guard text.contains("*") || text.contains("?") else { continue }
      let pattern = ActionPattern(text)
      let expected = ActionCatalogue.names.filter { pattern?.matches($0) ?? false }
      #expect(PolicyMatrix.actions(matching: text) == expected, "\(text)")
    }
    #expect(PolicyMatrix.actions(matching: "I?M:*ETUSER*").contains("iam:GetUser") == false)
    #expect(PolicyMatrix.actions(matching: "IAM:?ETUSER*").starts(with: ["iam:GetUser", "iam:GetUserPolicy"]))
    #expect(PolicyMatrix.actions(matching: "*") == ActionCatalogue.names)
  }

  @Test("A limit cuts rows, not the last one, and says how many actions are missing")
  func limit() throws {
    let policies = AccessPolicies(identity: [try seed()])
    func matrix(_ limit: Int) -> PolicyMatrix {
      PolicyMatrix(
        policies, actions: ["s3:ListAllMyBuckets", "iam:GetUser", "iam:ListUsers"], everyOther: true, atMost: limit)
    }
    let whole = matrix(.max)
    #expect(whole.actionsLeftOut == 0 && !whole.notes.contains { $0.contains("more actions") })
    // The action with two rows finds no room for both.
    let cut = matrix(3)
    #expect(cut.rows.map(\.action) == ["s3:ListAllMyBuckets", PolicyMatrix.everyOther])
    #expect(cut.actionsLeftOut == 2)
    #expect(cut.notes.contains { $0.hasPrefix("2 more actions are not shown") })
    #expect(matrix(whole.rows.count).rows.count == whole.rows.count)
  }
}
