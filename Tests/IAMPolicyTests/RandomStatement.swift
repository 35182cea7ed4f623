import VMFATestSupport

/// A statement of a random policy, with what it says of actions.
struct RandomStatement {
  let text: String
  let actions: [String]
  let isNot: Bool
  /// The condition key that nothing else depends on, when it has one.
  let key: String?

  static let patterns = [
    "*", "iam:*", "iam:Get*", "iam:*MFADevice", "iam:EnableMFADevice", "iam:GetUser", "iam:?etUser*", "iam:List*s",
    "s3:*",
    "s3:Get*", "s3:*Object", "s3:*Object*", "S3:PutObject", "s3:GetObject", "ec2:*", "ec2:Describe*", "ec2:*Instances",
    "ec2:StopInstances", "sts:*", "sts:Get*", "sts:GetSessionToken", "sts:AssumeRole", "i*:GetUser", "iam", "kms:*Key",
    "kms:Create*", "*:GetUser", "iam:Create*MFA*",
  ]

  /// A resource of a policy, and resources that it tells from others: for users called alice and bob there is one of each
  /// kind that all these patterns together tell apart.
  static let resources: [(pattern: String, examples: [String])] = [
    ("*", ["*", "arn:aws:sqs:eu-west-1:123456789012:queue"]),
    ("arn:aws:s3:::a*", ["arn:aws:s3:::a", "arn:aws:s3:::az"]), ("arn:aws:s3:::a/b", ["arn:aws:s3:::a/b"]),
    ("arn:aws:s3:::*/b", ["arn:aws:s3:::z/b", "arn:aws:s3:::a/z/b"]), ("arn:aws:s3:::", []),
    ("arn:aws:iam::*:user/${aws:username}", ["arn:aws:iam::123456789012:user/alice", "arn:aws:iam::1:user/alice"]),
    ("arn:aws:iam::123456789012:user/*", ["arn:aws:iam::123456789012:user/carol"]),
    (
      "arn:aws:iam::123456789012:user/?ob",
      ["arn:aws:iam::123456789012:user/bob", "arn:aws:iam::123456789012:user/rob"]
    ),
    ("arn:aws:iam", ["arn:aws:iam:x:y:z"]),
    ("user/alice", []),
  ]

  static let mfaConditions = [
    #""Bool": {"aws:MultiFactorAuthPresent": "true"}"#, #""Bool": {"aws:MultiFactorAuthPresent": "false"}"#,
    #""BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}"#,
    #""BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}"#,
    #""Null": {"aws:MultiFactorAuthAge": "true"}"#, #""Null": {"aws:MultiFactorAuthPresent": "false"}"#,
    #""NumericLessThan": {"aws:MultiFactorAuthAge": "60"}"#,
    #""NumericGreaterThanIfExists": {"aws:MultiFactorAuthAge": "60"}"#,
    #""StringNotEquals": {"aws:MultiFactorAuthPresent": "true"}"#,
    #""NoSuchOperator": {"aws:MultiFactorAuthPresent": "true"}"#,
  ]

  /// The statement of this number in its policy.
  init(_ number: Int, _ generator: inout SeededGenerator) {
    func some<Element>(_ list: [Element], _ most: Int) -> [Element] {
      (0..<Int.random(in: 1...most, using: &generator)).map { _ in list[Int.random(in: list.indices, using: &generator)]
      }
    }
    func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }
    (actions, isNot) = (some(Self.patterns, 3), chance(4))
    let (named, isNotResource) = (chance(2) ? ["*"] : some(Self.resources.map(\.pattern), 2), chance(6))
    var conditions: [String] = []
    if chance(2) { conditions.append(some(Self.mfaConditions, 1)[0]) }
    key = chance(4) ? "test:key\(number)" : nil
    if let key { conditions.append("\"StringEquals\": {\"\(key)\": \"yes\"}") }
    func list(_ texts: [String]) -> String { "[" + texts.map { "\"\($0)\"" }.joined(separator: ", ") + "]" }
    text = """
      {"Effect": "\(chance(2) ? "Deny" : "Allow")", "\(isNot ? "NotAction" : "Action")": \(list(actions)), \
      "\(isNotResource ? "NotResource" : "Resource")": \(list(named)), "Condition": {\(conditions.joined(separator: ", "))}}
      """
  }
}
