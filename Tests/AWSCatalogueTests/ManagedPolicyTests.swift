import AWSCatalogue
import IAMPolicy
import Testing

@Suite("AWS managed policies")
struct ManagedPolicyTests {
  static let all = Array(ManagedPolicy.all)

  @Test("As many as moto 5.2.5 has, by path")
  func counts() {
    let counts = Dictionary(grouping: Self.all, by: \.path).mapValues(\.count)
    #expect(
      counts == [
        "/": 975, "/aws-service-role/": 361, "/job-function/": 15, "/root-task/": 5, "/service-role/": 226,
      ])
  }

  @Test("In the order of their ARNs' bytes, and each found by its own")
  func order() {
    for (one, next) in zip(Self.all, Self.all.dropFirst()) {
      #expect(one.arn.utf8.lexicographicallyPrecedes(next.arn.utf8))
    }
    for policy in Self.all { #expect(ManagedPolicy.named(policy.arn) == policy) }
  }

  @Test("Paging from an ARN on goes on where it stopped, also where no policy is")
  func paging() throws {
    func justBefore(_ arn: String) throws -> String {
      String(decoding: arn.utf8.dropLast(), as: UTF8.self)
        + String(decoding: [try #require(arn.utf8.last) - 1, UInt8(ascii: "~")], as: UTF8.self)
    }
    for (number, policy) in Self.all.enumerated() {
      let next = number + 1 < Self.all.count ? Self.all[number + 1] : nil
      #expect(ManagedPolicy.all(after: policy.arn).first { _ in true } == next)
      #expect(ManagedPolicy.all(after: try justBefore(policy.arn)).first { _ in true } == policy)
    }
    #expect(Array(ManagedPolicy.all(after: "")) == Self.all)
    #expect(Array(ManagedPolicy.all(after: "arn:aws:iam::123456789012:policy/mine")) == Self.all)
    #expect(Array(ManagedPolicy.all(after: "arn:aws:iam::aws:policy/~")).isEmpty)
    #expect(Array(ManagedPolicy.all(after: "arn:aws:s3")).isEmpty)
  }

  @Test(
    "What is no ARN of a policy names none",
    arguments: [
      "", "arn:aws:iam::aws:policy", "arn:aws:iam::aws:policy/", "arn:aws:iam::aws:policy/Administrator",
      "arn:aws:iam::aws:policy/AdministratorAccess ", "arn:aws:iam::aws:policy/AdministratorAccessX",
      "arn:aws:iam::aws:policy/administratoraccess", "arn:aws-cn:iam::aws:policy/AdministratorAccess",
      "arn:aws:iam::123456789012:policy/AdministratorAccess", "AdministratorAccess", "arn:aws:iam::aws:policy/\u{0}",
      "arn:aws:iam::aws:policy/Billing", "arn:aws:iam::aws:policy/ÄdministratorAccess", "arn:aws:iam::aws:policy/~",
    ])
  func unknown(_ arn: String) {
    #expect(ManagedPolicy.named(arn) == nil)
  }

  @Test("Every document is a policy that AWS's rules for identity policies accept")
  func documents() throws {
    for policy in Self.all {
      #expect(throws: Never.self, "\(policy.arn)") {
        let document = try Policy(validating: policy.document, as: .identity, name: policy.name).document
        #expect(!document.statements.isEmpty, "\(policy.arn)")
      }
    }
  }

  @Test("A line for each statement")
  func lines() throws {
    for policy in Self.all {
      let document = try Policy(stored: policy.document, as: .identity).document
      let lines = policy.document.split(separator: "\n")
      #expect(lines.count == document.statements.count + 1, "\(policy.arn)")
    }
  }

  @Test("Names, identifiers, versions and dates have the form that AWS gives them")
  func form() {
    for policy in Self.all {
      #expect(policy.arn == "arn:aws:iam::aws:policy\(policy.path)\(policy.name)")
      #expect(!policy.name.isEmpty && !policy.name.contains("/"))
      #expect(policy.path.hasPrefix("/") && policy.path.hasSuffix("/"))
      #expect(policy.id.count == 21 && policy.id.hasPrefix("ANPA"), "\(policy.id)")
      #expect(policy.id.allSatisfy { "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".contains($0) }, "\(policy.id)")
      #expect(policy.defaultVersion.first == "v" && (Int(policy.defaultVersion.dropFirst()) ?? 0) > 0)
      // The first managed policies are of February 2015.
      #expect(policy.created >= 1_422_748_800 && policy.updated >= policy.created, "\(policy.arn)")
    }
    #expect(Set(Self.all.map(\.id)).count == Self.all.count)
  }

  @Test("What AWS documents of policies that everybody attaches")
  func known() throws {
    let administrator = try #require(ManagedPolicy.named("arn:aws:iam::aws:policy/AdministratorAccess"))
    #expect(administrator.id == "ANPAIWMBCKSKIEE64ZLYK")
    #expect(administrator.defaultVersion == "v1")
    #expect(administrator.created == 1_423_247_986 && administrator.updated == 1_423_247_986)
    #expect(
      administrator.document == """
        {"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"*","Resource":"*"}]}
        """)
    let billing = try #require(ManagedPolicy.named("arn:aws:iam::aws:policy/job-function/Billing"))
    #expect(billing.name == "Billing" && billing.path == "/job-function/")
    let named = [
      "IAMFullAccess", "IAMReadOnlyAccess", "IAMUserChangePassword", "PowerUserAccess", "ReadOnlyAccess",
      "SecurityAudit", "job-function/ViewOnlyAccess", "service-role/AWSLambdaBasicExecutionRole",
      "root-task/IAMDeleteRootUserCredentials", "aws-service-role/AWSSupportServiceRolePolicy",
    ]
    for name in named { #expect(ManagedPolicy.named("arn:aws:iam::aws:policy/\(name)") != nil, "\(name)") }
  }

  @Test("They decide: a change of one's own password, and nothing else")
  func decisions() throws {
    let text = try #require(ManagedPolicy.named("arn:aws:iam::aws:policy/IAMUserChangePassword")).document
    let policies = AccessPolicies(identity: [try Policy(stored: text, as: .identity)])
    let alice = "arn:aws:iam::123456789012:user/alice"
    func allows(_ action: String, on resource: String) -> Bool {
      var context = RequestContext()
      context.set("aws:username", "alice")
      return policies.decide(
        AccessRequest(principal: alice, action: action, resource: resource, context: context)
      ).isAllowed
    }
    #expect(allows("iam:ChangePassword", on: alice))
    #expect(!allows("iam:ChangePassword", on: "arn:aws:iam::123456789012:user/bob"))
    #expect(!allows("iam:DeleteUser", on: alice))
  }
}
