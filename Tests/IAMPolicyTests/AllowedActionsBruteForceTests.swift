import AWSCatalogue
import IAMPolicy
import Testing
import VMFATestSupport

/// The proof against trying everything: each action that AWS has, on resources of every kind that the policies tell apart,
/// under both credentials without MFA, with every other condition held and failed.
@Suite("Actions without MFA, proven and tried")
struct AllowedActionsBruteForceTests {
  /// Without the one that AWS allows whatever policies say.
  private static let actions = ActionCatalogue.names.filter { $0 != "sts:GetCallerIdentity" }

  private static let patterns = [
    "*", "iam:*", "iam:Get*", "iam:*MFADevice", "iam:EnableMFADevice", "iam:GetUser", "iam:?etUser*", "iam:List*s",
    "s3:*",
    "s3:Get*", "s3:*Object", "s3:*Object*", "S3:PutObject", "s3:GetObject", "ec2:*", "ec2:Describe*", "ec2:*Instances",
    "ec2:StopInstances", "sts:*", "sts:Get*", "sts:GetSessionToken", "sts:AssumeRole", "i*:GetUser", "iam", "kms:*Key",
    "kms:Create*", "*:GetUser", "iam:Create*MFA*",
  ]

  /// A resource of a policy, and resources that it tells from others.
  private static let resources: [(pattern: String, examples: [String])] = [
    ("*", ["*", "arn:aws:sqs:eu-west-1:123456789012:queue"]),
    ("arn:aws:s3:::a*", ["arn:aws:s3:::a", "arn:aws:s3:::az"]), ("arn:aws:s3:::a/b", ["arn:aws:s3:::a/b"]),
    ("arn:aws:s3:::*/b", ["arn:aws:s3:::z/b", "arn:aws:s3:::a/z/b"]), ("arn:aws:s3:::", []),
    ("arn:aws:iam::*:user/${aws:username}", ["arn:aws:iam::123456789012:user/alice", "arn:aws:iam::1:user/alice"]),
    ("arn:aws:iam::123456789012:user/*", ["arn:aws:iam::123456789012:user/bob"]),
    ("arn:aws:iam::123456789012:user/?ob", ["arn:aws:iam::123456789012:user/rob"]),
    ("arn:aws:iam", ["arn:aws:iam:x:y:z"]),
    ("user/alice", []),
  ]

  private static let mfaConditions = [
    #""Bool": {"aws:MultiFactorAuthPresent": "true"}"#, #""Bool": {"aws:MultiFactorAuthPresent": "false"}"#,
    #""BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}"#,
    #""BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}"#,
    #""Null": {"aws:MultiFactorAuthAge": "true"}"#, #""Null": {"aws:MultiFactorAuthPresent": "false"}"#,
    #""NumericLessThan": {"aws:MultiFactorAuthAge": "60"}"#,
    #""NumericGreaterThanIfExists": {"aws:MultiFactorAuthAge": "60"}"#,
    #""StringNotEquals": {"aws:MultiFactorAuthPresent": "true"}"#,
    #""NoSuchOperator": {"aws:MultiFactorAuthPresent": "true"}"#,
  ]

  /// Which of the actions each pattern matches, by a matcher as plain as can be.
  private static let matches: [String: [Bool]] = Dictionary(
    uniqueKeysWithValues: patterns.map { pattern in
      let (service, name) = parts(pattern)
      return (
        pattern,
        actions.map { action in
          if pattern == "*" { return true }
          let (ownService, ownName) = parts(action)
          return service == ownService && isMatch(ArraySlice(name ?? []), ArraySlice(ownName ?? [])) && name != nil
        }
      )
    })

  private static func matching(_ pattern: String) throws -> [Bool] { try #require(matches[pattern]) }

  private static func parts(_ text: String) -> ([UInt8], [UInt8]?) {
    let pieces = text.lowercased().utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1).map { Array($0) }
    return (pieces[0], pieces.count > 1 ? pieces[1] : nil)
  }

  private static func isMatch(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    if first == UInt8(ascii: "*") {
      return isMatch(pattern.dropFirst(), text) || !text.isEmpty && isMatch(pattern, text.dropFirst())
    }
    guard let letter = text.first, first == UInt8(ascii: "?") || first == letter else { return false }
    return isMatch(pattern.dropFirst(), text.dropFirst())
  }

  /// A statement with what it says of actions.
  private struct Line {
    let text: String
    let actions: [String]
    let isNot: Bool
    /// The condition key that nothing else depends on, when it has one.
    let key: String?
  }

  private static func line(_ number: Int, _ generator: inout SeededGenerator) -> Line {
    func some<Element>(_ list: [Element], _ most: Int) -> [Element] {
      (0..<Int.random(in: 1...most, using: &generator)).map { _ in list[Int.random(in: list.indices, using: &generator)]
      }
    }
    func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }
    let (actions, isNot) = (some(patterns, 3), chance(4))
    let (named, isNotResource) = (chance(2) ? ["*"] : some(resources.map(\.pattern), 2), chance(6))
    var conditions: [String] = []
    if chance(2) { conditions.append(some(mfaConditions, 1)[0]) }
    let key = chance(4) ? "test:key\(number)" : nil
    if let key { conditions.append("\"StringEquals\": {\"\(key)\": \"yes\"}") }
    func list(_ texts: [String]) -> String { "[" + texts.map { "\"\($0)\"" }.joined(separator: ", ") + "]" }
    let text = """
      {"Effect": "\(chance(2) ? "Deny" : "Allow")", "\(isNot ? "NotAction" : "Action")": \(list(actions)), \
      "\(isNotResource ? "NotResource" : "Resource")": \(list(named)), "Condition": {\(conditions.joined(separator: ", "))}}
      """
    return Line(text: text, actions: actions, isNot: isNot, key: key)
  }

  /// What requests say of MFA, without it and with it; 60 is the age that the conditions know.
  private static let without: [(mfa: Gate.MFA, time: Int64)] = [(.absent, 0), (.none, 0)]
  private static let with: [(mfa: Gate.MFA, time: Int64)] = [0, 59, 60, 61].map { (.since(0), $0) }

  @Test("500 random policies, over every action of the catalogue, without MFA and with it", arguments: [false, true])
  func everything(hasMFA: Bool) throws {
    var generator = SeededGenerator("actions without mfa, proven and tried")
    for round in 0..<500 {
      let lines = (0..<Int.random(in: 1...4, using: &generator)).map { Self.line($0, &generator) }
      let text = #"{"Version": "2012-10-17", "Statement": ["# + lines.map(\.text).joined(separator: ",\n") + "]}"
      let policies = AccessPolicies(identity: [try Policy(stored: text, as: .identity)])
      let allowed =
        try hasMFA ? AllowedActions(withMFA: policies.identity) : AllowedActions(withoutMFA: policies.identity)
      let sets = try allowed.sets.map { set in
        (patterns: try set.patterns.map(Self.matching), exceptions: try set.exceptions.map(Self.matching))
      }
      let named = try lines.map { try $0.actions.map(Self.matching) }
      var tried = [Bool?](repeating: nil, count: 1 << lines.count)
      for (index, action) in Self.actions.enumerated() {
        let isProven = sets.contains { set in
          set.patterns.allSatisfy { $0[index] } && !set.exceptions.contains { $0[index] }
        }
        // Actions that all statements treat alike are tried once.
        var speaking = 0
        for number in lines.indices {
          var isNamed = false
          for matches in named[number] where matches[index] { isNamed = true }
          if isNamed != lines[number].isNot { speaking |= 1 << number }
        }
        let isTried =
          tried[speaking] ?? isAllowed(action, policies, lines.compactMap(\.key), hasMFA ? Self.with : Self.without)
        tried[speaking] = isTried
        guard isProven == isTried else {
          Issue.record(
            "\(action) proven \(isProven), tried \(isTried), round \(round), seed \(generator.seed): \(text)")
          return
        }
      }
    }
  }

  private func isAllowed(
    _ action: String, _ policies: AccessPolicies, _ keys: [String], _ callers: [(mfa: Gate.MFA, time: Int64)]
  ) -> Bool {
    Self.resources.flatMap(\.examples).contains { isAllowed(action, on: $0, policies, keys, callers) }
  }

  /// Whether some request about a resource is allowed, whatever its other conditions come to.
  private func isAllowed(
    _ action: String, on resource: String, _ policies: AccessPolicies, _ keys: [String],
    _ callers: [(mfa: Gate.MFA, time: Int64)]
  ) -> Bool {
    for caller in callers {
      for choice in 0..<(1 << keys.count) {
        var context = RequestContext()
        context.set("aws:username", "alice")
        context.set(caller.mfa, at: caller.time)
        for (number, key) in keys.enumerated() {
          context.set(ConditionKey(key), choice >> number & 1 == 1 ? "yes" : "no")
        }
        let request = AccessRequest(
          principal: "arn:aws:iam::123456789012:user/alice", action: action, resource: resource,
          resourceAccount: "123456789012", context: context)
        if policies.decide(request).isAllowed { return true }
      }
    }
    return false
  }

  @Test(
    "500 random policies: what one caller is allowed on a resource and another is not",
    arguments: [
      (AllowedActions.Caller.longTermKey, AllowedActions.Caller.sessionWithoutMFA), (.sessionWithoutMFA, .longTermKey),
      (.longTermKey, .sessionWithMFA), (.sessionWithMFA, .longTermKey),
    ])
  func unlike(caller: AllowedActions.Caller, other: AllowedActions.Caller) throws {
    func requests(_ caller: AllowedActions.Caller) -> [(mfa: Gate.MFA, time: Int64)] {
      switch caller {
      case .longTermKey: [Self.without[0]]
      case .sessionWithoutMFA: [Self.without[1]]
      case .sessionWithMFA: Self.with
      }
    }
    var generator = SeededGenerator("actions of one caller, proven and tried")
    var (agreed, found) = (0, 0)
    for round in 0..<500 {
      let lines = (0..<Int.random(in: 1...4, using: &generator)).map { Self.line($0, &generator) }
      let text = #"{"Version": "2012-10-17", "Statement": ["# + lines.map(\.text).joined(separator: ",\n") + "]}"
      let policies = AccessPolicies(identity: [try Policy(stored: text, as: .identity)])
      let sets = try AllowedActions(openTo: caller, closedTo: other, by: policies.identity).sets
      let keys = lines.compactMap(\.key)
      // One action for each way in which statements can be spoken of.
      for action in [
        "iam:GetUser", "iam:EnableMFADevice", "s3:GetObject", "s3:PutObject", "ec2:StopInstances", "kms:CreateKey",
      ] {
        let isTried = Self.resources.flatMap(\.examples).contains { resource in
          isAllowed(action, on: resource, policies, keys, requests(caller))
            && !isAllowed(action, on: resource, policies, keys, requests(other))
        }
        let isProven = sets.contains { $0.contains(action) }
        if isTried { found += 1 }
        if isTried == isProven { agreed += 1; continue }
        Issue.record("\(action) proven \(isProven), tried \(isTried), round \(round), seed \(generator.seed): \(text)")
        return
      }
    }
    // Both happen: it is not that nothing, or everything, is found.
    #expect(found > 0 && found < agreed)
  }
}
