import IAMPolicy
import Testing
import VMFAEncoding
import VMFATestSupport

/// Which actions can be allowed without MFA, as a proof over all names.
@Suite("Actions that can be allowed without MFA")
struct AllowedActionsTests {
  private func policy(_ text: String) throws -> Policy { try Policy(stored: text, as: .identity) }

  private func statements(_ texts: String...) throws -> Policy {
    try policy(#"{"Version": "2012-10-17", "Statement": ["# + texts.joined(separator: ", ") + "]}")
  }

  private func sets(_ policies: Policy...) throws -> [String] {
    try AllowedActions(withoutMFA: policies).sets.map(\.description)
  }

  private let needsMFA = #""Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}"#

  @Test("The seed policy leaves six actions by itself; the seventh, GetSessionToken, no policy need allow")
  func seed() throws {
    let seed = try policy(document("seed"))
    let allowed = try AllowedActions(withoutMFA: [seed])
    #expect(
      allowed.sets.map(\.description) == [
        "iam:CreateVirtualMFADevice", "iam:EnableMFADevice", "iam:GetUser", "iam:ListMFADevices",
        "iam:ListVirtualMFADevices", "iam:ResyncMFADevice",
      ])
    #expect(allowed.sets.allSatisfy { $0.credentials == [.longTerm, .temporary] && $0.patterns == [$0.example] })
    // With a policy that allows everything beside it, all seven are left.
    let all = try statements(#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#)
    #expect(
      try sets(seed, all) == [
        "iam:CreateVirtualMFADevice", "iam:EnableMFADevice", "iam:GetUser", "iam:ListMFADevices",
        "iam:ListVirtualMFADevices", "iam:ResyncMFADevice", "sts:GetSessionToken",
      ])
  }

  @Test("A claim holds, or there is a counterexample with the statement that allows it")
  func claim() throws {
    let seed = try policy(document("seed"))
    let listed = [
      "iam:CreateVirtualMFADevice", "iam:EnableMFADevice", "IAM:getuser", "iam:List*", "iam:ResyncMFADevice",
    ]
    #expect(try AllowedActions(withoutMFA: [seed], only: listed).counterexamples.isEmpty)
    let missing = try AllowedActions(withoutMFA: [seed], only: Array(listed.dropLast())).counterexamples
    #expect(missing.map(\.example) == ["iam:ResyncMFADevice"])
    #expect(missing.first?.statement.statement == 2)
    #expect(try AllowedActions(withoutMFA: [seed], only: []).counterexamples.count == 6)
  }

  @Test("What wildcards cut out of each other")
  func wildcards() throws {
    #expect(
      try sets(
        statements(
          #"{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}"#,
          #"{"Effect": "Deny", "Action": ["iam:Create*", "iam:CreateUser", "iam:*Key"], "Resource": "*"}"#))
        == ["iam:* except iam:*Key, iam:Create*"])
    #expect(
      try sets(
        statements(
          #"{"Effect": "Allow", "NotAction": ["iam:*", "s3:GetObject"], "Resource": "*"}"#)) == [
          "* except iam:*, s3:GetObject"
        ])
    #expect(try sets(statements(#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#)) == ["*"])
    // Wildcards before the colon match nothing.
    #expect(try sets(statements(#"{"Effect": "Allow", "Action": "i*:GetUser", "Resource": "*"}"#)) == [])
  }

  @Test(
    "Conditions on MFA are known, under a long-term key and in a session without",
    arguments: [
      (#"{"Bool": {"aws:MultiFactorAuthPresent": "true"}}"#, "Allow", []),
      (#"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}}"#, "Allow", ["longTerm"]),
      (#"{"Null": {"aws:MultiFactorAuthAge": "true"}}"#, "Allow", ["longTerm", "temporary"]),
      (#"{"Null": {"aws:MultiFactorAuthPresent": "false"}}"#, "Allow", ["temporary"]),
      (#"{"Bool": {"aws:MultiFactorAuthPresent": "false"}}"#, "Deny", ["longTerm"]),
      (#"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}"#, "Deny", []),
      (#"{"NumericGreaterThanIfExists": {"aws:MultiFactorAuthAge": "3600"}}"#, "Deny", []),
      (#"{"NumericGreaterThan": {"aws:MultiFactorAuthAge": "3600"}}"#, "Deny", ["longTerm", "temporary"]),
      (#"{"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}"#, "Deny", ["longTerm", "temporary"]),
      (#"{"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}"#, "Allow", ["longTerm", "temporary"]),
    ])
  func conditions(condition: String, effect: String, credentials: [String]) throws {
    let allow =
      effect == "Allow"
      ? #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": "# + condition + "}"
      : #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}, {"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": "#
        + condition + "}"
    let sets = try AllowedActions(withoutMFA: [statements(allow)]).sets
    #expect(sets.flatMap { $0.credentials.map { "\($0)" } }.sorted() == credentials)
  }

  @Test(
    "The same conditions in a session with MFA, and what is lost with a code",
    arguments: [
      (#"{"Bool": {"aws:MultiFactorAuthPresent": "true"}}"#, "Allow", true, false),
      (#"{"Null": {"aws:MultiFactorAuthPresent": "true"}}"#, "Allow", false, true),
      (#"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}"#, "Allow", false, true),
      (#"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}"#, "Deny", true, false),
      // "true" where "false" is meant.
      (#"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}}"#, "Deny", false, true),
      (#"{"Bool": {"aws:MultiFactorAuthPresent": "true"}}"#, "Deny", false, true),
      // A code gets old: what only an old one, or only a new one, may do can be allowed.
      (#"{"NumericLessThan": {"aws:MultiFactorAuthAge": "3600"}}"#, "Allow", true, false),
      (#"{"NumericGreaterThan": {"aws:MultiFactorAuthAge": "3600"}}"#, "Allow", true, false),
      (#"{"NumericGreaterThan": {"aws:MultiFactorAuthAge": "60.5"}}"#, "Allow", true, false),
      (#"{"NumericLessThan": {"aws:MultiFactorAuthAge": "0"}}"#, "Allow", false, false),
      (#"{"NumericLessThan": {"aws:MultiFactorAuthAge": "soon"}}"#, "Allow", false, false),
      (#"{"NumericGreaterThan": {"aws:MultiFactorAuthAge": "3600"}}"#, "Deny", true, false),
      (#"{"NumericGreaterThanEquals": {"aws:MultiFactorAuthAge": "0"}}"#, "Deny", false, true),
      (#"{"Null": {"aws:MultiFactorAuthAge": "false"}}"#, "Deny", false, true),
    ])
  func withMFA(condition: String, effect: String, isAllowed: Bool, isLost: Bool) throws {
    let allow = #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*""#
    let policy =
      try effect == "Allow"
      ? statements(allow + #", "Condition": "# + condition + "}")
      : statements(allow + "}", #"{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": "# + condition + "}")
    #expect(try AllowedActions(withMFA: [policy]).sets.map(\.description) == (isAllowed ? ["s3:*"] : []))
    let lost = try [AllowedActions.Caller.longTermKey, .sessionWithoutMFA].flatMap {
      try AllowedActions(openTo: $0, closedTo: .sessionWithMFA, by: [policy]).sets.map(\.description)
    }
    #expect(Set(lost) == (isLost ? ["s3:*"] : []))
  }

  @Test("What a code takes is told as narrowly as the policies do, and a claim works with MFA too")
  func closed() throws {
    let policy = try statements(
      #"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#,
      #"{"Effect": "Deny", "NotAction": "iam:*", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}"#
    )
    let lost = try AllowedActions(openTo: .sessionWithMFA, closedTo: .longTermKey, by: [policy]).sets
    #expect(lost.isEmpty)
    let kept = try AllowedActions(openTo: .longTermKey, closedTo: .sessionWithMFA, by: [policy]).sets
    #expect(kept.map(\.description) == ["* except iam:*"] && kept.allSatisfy { $0.credentials == [.longTerm] })
    #expect(
      try AllowedActions(withMFA: [policy], only: ["iam:Get*"]).counterexamples.map(\.description) == [
        "iam:* except iam:Get*"
      ])
  }

  @Test(
    "Who is not treated alike on some resources, though on others",
    arguments: [
      ("arn:aws:s3:::*", "arn:aws:s3:::secret/*", ["s3:*"]), ("arn:aws:s3:::a/*", "arn:aws:s3:::secret/*", []),
      ("arn:aws:s3:::secret/a", "arn:aws:s3:::secret/*", ["s3:*"]), ("*", "*", ["s3:*"]),
      ("arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::${aws:username}/x", ["s3:*"]),
      ("arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::${aws:userid}/x", []),
    ])
  func unlike(allowed: String, denied: String, expected: [String]) throws {
    let policy = try statements(
      #"{"Effect": "Allow", "Action": "s3:*", "Resource": "# + "\"\(allowed)\"}",
      #"{"Effect": "Deny", "Action": "s3:*", "Resource": "# + "\"\(denied)\", "
        + #""Condition": {"Bool": {"aws:MultiFactorAuthPresent": "false"}}}"#)
    func sets(_ caller: AllowedActions.Caller, _ other: AllowedActions.Caller) throws -> [String] {
      try AllowedActions(openTo: caller, closedTo: other, by: [policy]).sets.map(\.description)
    }
    #expect(try sets(.longTermKey, .sessionWithoutMFA) == expected)
    #expect(try sets(.sessionWithMFA, .sessionWithoutMFA) == expected)
    #expect(try sets(.sessionWithoutMFA, .longTermKey) == [] && sets(.longTermKey, .sessionWithMFA) == [])
  }

  @Test("What another Allow gives to the other one is not closed to it")
  func otherAllow() throws {
    let policy = try statements(
      #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {"Null": {"aws:MultiFactorAuthPresent": "true"}}}"#,
      #"{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}"#,
      #"{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::a/*"}"#)
    let sets = try AllowedActions(openTo: .longTermKey, closedTo: .sessionWithMFA, by: [policy]).sets
    #expect(!sets.contains { $0.contains("s3:GetObject") })
    #expect(sets.contains { $0.contains("s3:PutObject") } && sets.contains { $0.contains("s3:DeleteObject") })
  }

  @Test(
    "A Deny takes an action away only when it leaves no resource",
    arguments: [
      ("arn:aws:s3:::a/*", "arn:aws:s3:::a/*", false), ("arn:aws:s3:::a/*", "arn:aws:s3:::*", false),
      ("arn:aws:s3:::a/*", "arn:aws:s3:::a/b*", true), ("arn:aws:s3:::a*", "arn:aws:s3:::a/*", true),
      ("*", "arn:aws:s3:::*", true), ("arn:aws:s3:::x", "*", false),
      ("arn:aws:iam::*:user/${aws:username}", "arn:aws:iam::*:user/*", false),
      ("arn:aws:iam::*:user/${aws:username}", "arn:aws:iam::*:user/${aws:username}", false),
      ("arn:aws:iam::*:user/*", "arn:aws:iam::*:user/${aws:username}", true),
      // A tag that the user need not have is no certain Deny.
      ("arn:aws:s3:::a", "arn:aws:s3:::${aws:PrincipalTag/team}", true),
      // Wildcards stay in their part of the ARN.
      ("arn:aws:s3:eu-west-1:1:a", "arn:aws:s3*a", true),
    ])
  func resources(allowed: String, denied: String, isLeft: Bool) throws {
    let policy = try statements(
      #"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "# + "\"\(allowed)\"}",
      #"{"Effect": "Deny", "Action": "s3:*", "Resource": "# + "\"\(denied)\"}")
    #expect(try sets(policy) == (isLeft ? ["s3:GetObject"] : []))
  }

  @Test("Two Denies that leave nothing together, and NotResource")
  func together() throws {
    #expect(
      try sets(
        statements(
          #"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::a", "arn:aws:s3:::b"]}"#,
          #"{"Effect": "Deny", "Action": "*", "Resource": "arn:aws:s3:::a"}"#,
          #"{"Effect": "Deny", "Action": "*", "Resource": "arn:aws:s3:::b"}"#)) == [])
    #expect(
      try sets(
        statements(
          #"{"Effect": "Allow", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::a"}"#,
          #"{"Effect": "Deny", "Action": "*", "NotResource": "arn:aws:s3:::a"}"#)) == [])
  }

  @Test("A Deny that spares what a variable names: somebody may be called as it needs, if nothing takes the name away")
  func sparing() throws {
    let own = "arn:aws:iam::*:user/${aws:username}"
    func sets(_ statements: (effect: String, element: String, resource: String)...) throws -> [String] {
      let texts = statements.map {
        #"{"Effect": "\#($0.effect)", "Action": "s3:GetObject", "\#($0.element)": "\#($0.resource)"}"#
      }
      return try self.sets(policy(#"{"Version": "2012-10-17", "Statement": [\#(texts.joined(separator: ", "))]}"#))
    }
    let sparesOwn = ("Deny", "NotResource", own)
    // Bob has his own.
    #expect(try sets(("Allow", "Resource", "arn:aws:iam::123456789012:user/?ob"), sparesOwn) == ["s3:GetObject"])
    #expect(try sets(("Allow", "Resource", "arn:aws:s3:::a"), sparesOwn) == [])
    #expect(try sets(("Allow", "Resource", "*"), sparesOwn, ("Deny", "Resource", own)) == [])
    #expect(try sets(("Allow", "Resource", "*"), sparesOwn, ("Deny", "Resource", own + "*")) == [])
    #expect(try sets(("Allow", "Resource", "*"), sparesOwn, ("Deny", "Resource", own + "/x")) == ["s3:GetObject"])
    #expect(try sets(("Allow", "NotResource", own), sparesOwn) == [])
    // A name of more than one letter is not taken away, whatever other variables follow.
    #expect(
      try sets(
        ("Allow", "Resource", "arn:aws:s3:::a/${aws:username}/${aws:userid}"),
        ("Deny", "Resource", "arn:aws:s3:::a/?/${aws:userid}")) == ["s3:GetObject"])
    #expect(
      try sets(
        ("Allow", "Resource", "arn:aws:s3:::a/?/${aws:userid}"),
        ("Deny", "Resource", "arn:aws:s3:::a/?/${aws:userid}")) == [])
  }

  @Test("A set knows its actions")
  func membership() throws {
    let set = try #require(
      AllowedActions(
        withoutMFA: [
          statements(
            #"{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}"#,
            #"{"Effect": "Deny", "Action": "iam:Create*", "Resource": "*"}"#)
        ]
      ).sets.first)
    #expect(set.contains("IAM:GetUser") && !set.contains("iam:CreateUser") && !set.contains("s3:GetObject"))
    #expect(set.contains(set.example))
  }
}
