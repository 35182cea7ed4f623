import IAMPolicy
import Testing
import VMFAEncoding
import VMFATestSupport

/// Properties over random policies and requests; each prints its seed.
@Suite("Properties of decisions")
struct PropertyTests {
  /// Random statements, short enough to meet each other often.
  struct World {
    var random: SeededGenerator

    init(_ name: String) { random = SeededGenerator(name) }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
      elements[Int.random(in: 0..<elements.count, using: &random)]
    }

    mutating func list(_ elements: [String], atMost count: Int = 3) -> JSONOutput {
      .array((0..<Int.random(in: 1...count, using: &random)).map { _ in .string(pick(elements)) })
    }

    mutating func statement(_ effect: String) -> JSONOutput {
      var members: [(name: String, value: JSONOutput)] = [("Effect", .string(effect))]
      members.append(
        (
          pick(["Action", "Action", "Action", "NotAction"]),
          list([
            "*", "iam:*", "iam:Get*", "iam:GetUser", "IAM:getuser", "iam:List?sers", "s3:*", "s3:GetObject", "sts:*n",
            "i:x",
          ])
        ))
      members.append(
        (
          pick(["Resource", "Resource", "NotResource"]),
          list([
            "*", "arn:aws:iam::*:user/*", "arn:aws:iam::1:user/a", "arn:aws:iam::1:user/?", "arn:aws:s3:::b/*",
            "arn:*:s3:::*b*",
          ])
        ))
      if Bool.random(using: &random) { members.append(("Condition", condition())) }
      return .object(members)
    }

    private mutating func condition() -> JSONOutput {
      let prefix = pick(["", "", "", "ForAnyValue:", "ForAllValues:"])
      let name = pick([
        "StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase", "Bool",
        "NumericEquals", "NumericNotEquals", "NumericLessThan", "Null",
      ])
      let suffix = name == "Null" ? "" : pick(["", "", "IfExists"])
      let key = pick(["k:one", "K:One", "k:two", "k:list", "k:none", "aws:MultiFactorAuthPresent"])
      return [prefix + name + suffix: [key: list(["a", "A", "b*", "?", "true", "false", "1", "2", "1.0", ""])]]
    }

    mutating func request() -> (action: String, resource: String, context: [String: [String]]) {
      let values = ["a", "A", "bc", "true", "false", "1", "2.0", "", "x"]
      var context: [String: [String]] = [:]
      if Bool.random(using: &random) { context["k:one"] = [pick(values)] }
      if Bool.random(using: &random) { context["k:two"] = [pick(values)] }
      if Bool.random(using: &random) {
        context["k:list"] = (0..<Int.random(in: 1...3, using: &random)).map { _ in pick(values) }
      }
      if Bool.random(using: &random) { context["aws:multifactorauthpresent"] = [pick(["true", "false"])] }
      return (
        pick(["iam:GetUser", "iam:ListUsers", "s3:GetObject", "sts:x", "i:x"]),
        pick(["*", "arn:aws:iam::1:user/a", "arn:aws:iam::2:user/ab", "arn:aws:s3:::b/key", "arn:aws:s3:::abc"]),
        context
      )
    }

    /// The request as the library takes it: without an account of the resource, so that no other policy is asked.
    static func access(_ request: (action: String, resource: String, context: [String: [String]])) -> AccessRequest {
      var context = RequestContext()
      for (key, values) in request.context {
        if key == "k:list" {
          context.set(ConditionKey(key), values: values)
        } else {
          context.set(ConditionKey(key), values[0])
        }
      }
      return AccessRequest(
        principal: "arn:aws:iam::1:user/a", action: request.action, resource: request.resource, resourceAccount: "1",
        context: context)
    }
  }

  static func policy(_ statements: [JSONOutput]) throws -> Policy {
    try Policy(stored: (["Version": "2012-10-17", "Statement": .array(statements)] as JSONOutput).text, as: .identity)
  }

  @Test(
    "prepared and unprepared evaluation agree; the order of statements and their spread over policies do not matter")
  func agreement() throws {
    var world = World("prepared and naive evaluation")
    var outcomes: [String: Int] = [:]
    for _ in 0..<3_000 {
      var statements = (0..<Int.random(in: 1...6, using: &world.random)).map { _ in
        world.statement(world.pick(["Allow", "Allow", "Deny"]))
      }
      let policy = try Self.policy(statements)
      statements.shuffle(using: &world.random)
      let shuffled = try Self.policy(statements)
      let spread = try statements.map { try Self.policy([$0]) }
      let naive = NaiveEvaluator(documents: [policy.document])
      for _ in 0..<5 {
        let request = world.request()
        let access = World.access(request)
        let outcome = AccessPolicies(identity: [policy]).decide(access).outcome.rawValue
        let comment = Comment(rawValue: "seed \(world.random.seed): \(request) \(statements.map(\.text))")
        #expect(
          outcome == naive.decide(request.action, request.resource, request.context, multivalued: ["k:list"]), comment)
        #expect(outcome == AccessPolicies(identity: [shuffled]).decide(access).outcome.rawValue, comment)
        #expect(outcome == AccessPolicies(identity: spread).decide(access).outcome.rawValue, comment)
        outcomes[outcome, default: 0] += 1
      }
    }
    // Each outcome must be met often, or the property says little.
    for outcome in ["allow", "explicitDeny", "implicitDeny"] { #expect(outcomes[outcome, default: 0] > 500) }
  }

  @Test("adding a Deny never allows, removing an Allow never allows")
  func monotone() throws {
    var world = World("monotone decisions")
    var changes = 0
    for _ in 0..<3_000 {
      let allows = (0..<Int.random(in: 1...4, using: &world.random)).map { _ in world.statement("Allow") }
      let denies = (0..<Int.random(in: 0...2, using: &world.random)).map { _ in world.statement("Deny") }
      let request = World.access(world.request())
      func isAllowed(_ statements: [JSONOutput]) throws -> Bool {
        try AccessPolicies(identity: [Self.policy(statements)]).decide(request).isAllowed
      }
      let before = try isAllowed(allows + denies)
      let withDeny = try isAllowed(allows + denies + [world.statement("Deny")])
      let withoutAllow = try isAllowed(allows.dropFirst() + denies)
      if withDeny != before || withoutAllow != before { changes += 1 }
      #expect(before || !withDeny, "seed \(world.random.seed)")
      #expect(before || !withoutAllow, "seed \(world.random.seed)")
    }
    #expect(changes > 100)
  }

  @Test("a limit never gives: boundaries, session policies and those of organizations")
  func limits() throws {
    var world = World("limits never give")
    for _ in 0..<1_500 {
      let own = AccessPolicies(identity: [
        try Self.policy([world.statement("Allow"), world.statement(world.pick(["Allow", "Deny"]))])
      ])
      let request = World.access(world.request())
      let limit = try Self.policy([world.statement("Allow")])
      var limited = own
      switch Int.random(in: 0..<4, using: &world.random) {
      case 0: limited.permissionsBoundary = [limit]
      case 1: limited.session = [limit]
      case 2: limited.serviceControl = [[limit]]
      default: limited.vpcEndpoint = [limit]
      }
      #expect(own.decide(request).isAllowed || !limited.decide(request).isAllowed, "seed \(world.random.seed)")
    }
  }

  @Test("a hostile pattern takes no more than its length times the text's")
  func hostilePattern() throws {
    let pattern = String(repeating: "*a", count: 2_000) + "b"
    let policy = try statements(
      #"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringLike":{"k:one":"\#(pattern)"}}}"#)
    let request = request("a:b", "*", by: alice, ["k:one": String(repeating: "a", count: 20_000)])
    #expect(!AccessPolicies(identity: [policy]).decide(request).isAllowed)
  }

  @Test("texts of nothing but openings, and values that grow, are no harm")
  func hostileVariables() throws {
    for text in [String(repeating: "${", count: 200_000), String(repeating: "${'", count: 100_000)] {
      _ = try statements(#"{"Effect":"Allow","Action":"*","Resource":"\#(text)"}"#)
    }
    let growing = String(repeating: "${k:one}", count: 20_000)
    let value = String(repeating: "a", count: 20_000)
    for name in ["StringEqualsIgnoreCase", "Bool"] {
      let policy = try statements(
        #"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"\#(name)":{"k:one":"\#(growing)"}}}"#)
      _ = AccessPolicies(identity: [policy]).decide(request("a:b", "*", by: alice, ["k:one": value]))
    }
  }
}
