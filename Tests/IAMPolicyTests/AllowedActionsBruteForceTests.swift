import AWSCatalogue
import IAMPolicy
import Testing
import VMFATestSupport

/// The proof against trying everything: each action that AWS has, on resources of every kind that the policies tell apart,
/// by users that they tell apart, under both credentials without MFA, with every other condition held and failed.
@Suite("Actions without MFA, proven and tried")
struct AllowedActionsBruteForceTests {
  /// Without the one that AWS allows whatever policies say.
  private static let actions = ActionCatalogue.names.filter { $0 != "sts:GetCallerIdentity" }

  /// Which of the actions each pattern matches, by a matcher as plain as can be.
  private static let matches: [String: [Bool]] = Dictionary(
    uniqueKeysWithValues: RandomStatement.patterns.map { pattern in
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

  /// A user whose name is like none that a policy names without a variable, and one whom `?ob` names as well.
  private static let users = ["alice", "bob"]

  /// What requests say of MFA, without it and with it; 60 is the age that the conditions know.
  private static let without: [(mfa: Gate.MFA, time: Int64)] = [(.absent, 0), (.none, 0)]
  private static let with: [(mfa: Gate.MFA, time: Int64)] = [0, 59, 60, 61].map { (.since(0), $0) }

  @Test("500 random policies, over every action of the catalogue, without MFA and with it", arguments: [false, true])
  func everything(hasMFA: Bool) throws {
    var generator = SeededGenerator("actions without mfa, proven and tried")
    for round in 0..<500 {
      let lines = (0..<Int.random(in: 1...4, using: &generator)).map { RandomStatement($0, &generator) }
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

  @Test("Each kind of resource that the patterns tell apart, left alone by Denies")
  func everyResource() throws {
    // A short ARN keeps a NotResource off, and what is no ARN divides nothing.
    let patterns = RandomStatement.resources.map(\.pattern).filter {
      !["*", "arn:aws:s3:::", "arn:aws:iam", "user/alice"].contains($0)
    }
    var found = 0
    for choice in 0..<(1 << patterns.count) {
      func list(_ isChosen: Bool) -> [String] {
        patterns.indices.filter { (choice >> $0 & 1 == 1) == isChosen }.map { "\"\(patterns[$0])\"" }
      }
      let denies =
        list(true).map { "\"NotResource\": \($0)" } + ["\"Resource\": [\(list(false).joined(separator: ", "))]"]
      for allowed in ["*", "arn:aws:iam"] {
        let statements =
          [#"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "\#(allowed)"}"#]
          + denies.map { #"{"Effect": "Deny", "Action": "*", \#($0)}"# }
        let text = #"{"Version": "2012-10-17", "Statement": [\#(statements.joined(separator: ",\n"))]}"#
        let policies = AccessPolicies(identity: [try Policy(stored: text, as: .identity)])
        let isProven = try !AllowedActions(withoutMFA: policies.identity).sets.isEmpty
        let isTried = isAllowed("s3:GetObject", policies, [], Self.without)
        #expect(isProven == isTried, "proven \(isProven), tried \(isTried): \(text)")
        if isTried { found += 1 }
      }
    }
    // Four kinds in S3, five of users, which both Allows name, and for each Allow what no other pattern does.
    #expect(found == 4 + 2 * 5 + 2)
  }

  private func isAllowed(
    _ action: String, _ policies: AccessPolicies, _ keys: [String], _ callers: [(mfa: Gate.MFA, time: Int64)]
  ) -> Bool {
    Self.users.contains { user in
      RandomStatement.resources.flatMap(\.examples).contains {
        isAllowed(action, on: $0, to: user, policies, keys, callers)
      }
    }
  }

  /// Whether some request about a resource is allowed, whatever its other conditions come to.
  private func isAllowed(
    _ action: String, on resource: String, to user: String, _ policies: AccessPolicies, _ keys: [String],
    _ callers: [(mfa: Gate.MFA, time: Int64)]
  ) -> Bool {
    for caller in callers {
      for choice in 0..<(1 << keys.count) {
        var context = RequestContext()
        context.set("aws:username", user)
        context.set(caller.mfa, at: caller.time)
        for (number, key) in keys.enumerated() {
          context.set(ConditionKey(key), choice >> number & 1 == 1 ? "yes" : "no")
        }
        let request = AccessRequest(
          principal: "arn:aws:iam::123456789012:user/\(user)", action: action, resource: resource,
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
      let lines = (0..<Int.random(in: 1...4, using: &generator)).map { RandomStatement($0, &generator) }
      let text = #"{"Version": "2012-10-17", "Statement": ["# + lines.map(\.text).joined(separator: ",\n") + "]}"
      let policies = AccessPolicies(identity: [try Policy(stored: text, as: .identity)])
      let sets = try AllowedActions(openTo: caller, closedTo: other, by: policies.identity).sets
      let keys = lines.compactMap(\.key)
      // One action for each way in which statements can be spoken of.
      for action in [
        "iam:GetUser", "iam:EnableMFADevice", "s3:GetObject", "s3:PutObject", "ec2:StopInstances", "kms:CreateKey",
      ] {
        let isTried = RandomStatement.resources.flatMap(\.examples).contains { resource in
          // The proof is about a user in general here.
          isAllowed(action, on: resource, to: "alice", policies, keys, requests(caller))
            && !isAllowed(action, on: resource, to: "alice", policies, keys, requests(other))
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
