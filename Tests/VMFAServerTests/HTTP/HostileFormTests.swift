import Foundation
import IAMAccount
import Testing
import VMFATestSupport

@testable import VMFAServer

/// Forms that no client of AWS would send. The answer is an error of AWS, in XML that any reader takes, and quick.
@Suite("Hostile forms at the whole service", .timeLimit(.minutes(5)))
struct HostileFormTests {
  private func post(_ body: [UInt8]) -> [UInt8] {
    Array("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: \(body.count)\r\n\r\n".utf8) + body
  }

  @Test("percent-encoding and UTF-8 that are none, in the form and in the query")
  func encoding() throws {
    let service = try LiveService()
    let start = Array("Action=GetUser&UserName=".utf8)
    let expected = "404 MalformedQueryString: The query string contains a syntax error."
    let ends: [[UInt8]] = [
      "%", "%4", "%G1", "%1G", "%-1", "%+1", "%%41", "%FF", "%C0%80", "%ED%A0%80", "%F4%90%80%80", "%E2%82", "%80",
      "%F8%88%80%80%80", "x%", "%u0041",
    ].map { Array($0.utf8) }
    for end in ends {
      #expect(try service.refusal(of: post(start + end)) == expected, "\(String(decoding: end, as: UTF8.self))")
      #expect(try service.refusal(of: post(end + [0x3D] + start)) == expected)
      let query = String(decoding: start + end, as: UTF8.self)
      #expect(try service.refusal(of: "GET /?\(query) HTTP/1.1\r\nHost: h\r\n\r\n") == expected)
    }
    for end: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xF4, 0x90, 0x80, 0x80]] {
      #expect(try service.refusal(of: post(start + end)) == expected)
    }
  }

  @Test("100,000 parameters", arguments: ["p%@=1&", "Action=GetUser&", "=&", "a&", "&="])
  func tooMany(_ parameter: String) throws {
    let service = try LiveService()
    let body = (0..<100_000).map { parameter.replacing("%@", with: String($0)) }.joined()
    // The limit on the body comes first where it is the lower one.
    let begin = Date()
    let refusal = try service.refusal(of: post(Array(body.utf8)))
    #expect(
      refusal
        == (body.utf8.count > 1024 * 1024
          ? "413 RequestEntityTooLargeException: the body is too long"
          : "400 MalformedInput: The request has more than 10000 parameters"))
    #expect(-begin.timeIntervalSinceNow < 10)
    #expect(try service.isServed())
  }

  /// Lists of nearly as many elements as there may be parameters, and elements in nearly as many spellings.
  private static let floods: [[String: String]] = [
    Dictionary(uniqueKeysWithValues: (1...9000).map { ("Tags.member.\($0).Key", "k") }),
    Dictionary(uniqueKeysWithValues: (1...9000).map { ("Tags.member.\($0).Key.x.y.z", "k") }),
    Dictionary(
      uniqueKeysWithValues: (1...1300).map { ("Tags.member." + String(repeating: "0", count: $0) + "1.Key", "k") }),
    Dictionary(
      uniqueKeysWithValues: (1...9000).map {
        ("Tags.member.\($0 % 50 + 1).Key" + String(repeating: "x", count: $0 / 50), "")
      }),
    ["Tags.member.2147483647.Key": "k"], ["Tags.member.99999999999999999999.Key": "k"],
    ["Tags.member.": "k", "Tags.member": "k", "Tags.": "", ".": "", "": ""],
    ["Tags." + String(repeating: "member.", count: 100_000) + "1": "k"],
    ["UserName": String(repeating: "x", count: 900_000)],
    ["Tags.member.1.Key": String(repeating: "é", count: 100_000), "Tags.member.1.Value": ""],
  ]

  @Test("lists that are meant to take long")
  func lists() throws {
    let service = try LiveService()
    let client = try service.connect()
    client.send(try LiveService.request("CreateUser", ["UserName": "bob"]))
    #expect(try client.receive().status == 200)
    for (number, flood) in Self.floods.enumerated() {
      let request = try LiveService.request("TagUser", flood.merging(["UserName": "bob"]) { own, _ in own })
      let begin = Date()
      client.send(request)
      let refusal = try client.refusal()
      #expect(refusal.hasPrefix("400 ") && !refusal.contains("ResponseParser"), "\(number): \(refusal.prefix(200))")
      #expect(-begin.timeIntervalSinceNow < 10, "\(number)")
    }
  }

  @Test("of a name that stands there twice the last counts")
  func duplicates() throws {
    let service = try LiveService()
    let form = [("Action", "CreateUser"), ("UserName", "bob"), ("Action", "GetUser")]
    #expect(try service.refusal(of: LiveService.signed(form)).hasPrefix("404 NoSuchEntity"))
    var fields: [String: String] = [:]
    let bytes = Array("A=1&B=2&A=3&&=x&C&A%20=4&A+=5".utf8)
    try FormFields.read(bytes.span, into: &fields)
    #expect(fields == ["A": "3", "B": "2", "": "x", "C": "", "A ": "5"])
  }

  private static let special = [
    "<&>\"']]><!--&#0;&amp;&lt;", "<![CDATA[x", "\u{0}\u{1}\u{8}\u{B}\u{C}\u{1F}\u{7F}\u{80}\u{9F}",
    "\r\n\t x ",
    String(decoding: [0xEF, 0xBF, 0xBE, 0xEF, 0xBF, 0xBF, 0xEF, 0xB7, 0x90], as: UTF8.self) + "\u{10FFFF}\u{2028}",
    "e\u{301}\u{202E}\u{200D}", "../%00%s%n{}${aws:username}*?",
    String(repeating: "x", count: 2_000), "",
  ]

  /// The names that the parameters of actions have.
  private static let names = [
    "UserName", "NewUserName", "RoleName", "GroupName", "PolicyName", "PolicyArn", "PolicyDocument", "Path",
    "PathPrefix",
    "Marker", "MaxItems", "SerialNumber", "AuthenticationCode1", "AuthenticationCode2", "VirtualMFADeviceName",
    "TokenCode",
    "RoleArn", "RoleSessionName", "DurationSeconds", "AccessKeyId", "Status", "VersionId", "Description", "Policy",
    "AssumeRolePolicyDocument", "Tags.member.1.Key", "Tags.member.1.Value", "TagKeys.member.1", "AssignmentStatus",
    "PermissionsBoundary", "Scope", "OnlyAttached", "SetAsDefault", "Password", "PasswordResetRequired", "AccountAlias",
    "ActionNames.member.1", "PolicySourceArn", "PolicyInputList.member.1", "ResourceArns.member.1", "UserId",
  ]

  @Test("special and control characters in every parameter of every action", arguments: special)
  func specialCharacters(_ text: String) throws {
    let service = try LiveService()
    let client = try service.connect()
    // A user with a name that nothing refuses, so that some actions get further.
    client.send(try LiveService.request("CreateUser", ["UserName": "bob"]))
    #expect(try client.receive().status == 200)
    let evil = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, text) })
    let half = evil.merging(["UserName": "bob", "RoleName": "bob", "PolicyName": "p"]) { $1 }
    for (number, action) in ActionTable.actions.enumerated() {
      let fields = number % 2 == text.utf8.count % 2 ? evil : half
      client.send(try QueryClient.request(action.name, fields, action.service, key: LiveService.root).bytes)
      let answer = try client.receive()
      let reader = QueryClient { _ in HTTPResponse(status: answer.status, body: Array(answer.body.utf8)) }
      let outcome = try reader.answer(to: HTTPRequest(method: "GET", path: "/"))
      if case .failure(let code, let status, _) = outcome {
        #expect((400..<500).contains(status) && !code.isEmpty, "\(action.name): \(status) \(code)")
      }
    }
  }

  @Test("special characters where answers repeat what was sent", arguments: special.dropLast())
  func echoes(_ text: String) throws {
    let service = try LiveService()
    let client = try service.connect()
    let forms = [
      [("Action", text)], [("Action", "GetUser"), ("Version", text)], [("Action", text), ("Version", text)],
      [("Action", "GetUser"), ("UserName", text), (text, text)],
    ]
    for form in forms {
      for service in ServiceName.allCases {
        client.send(try LiveService.signed(form, service))
        let refusal = try client.refusal()
        #expect(refusal.hasPrefix("40"), "\(refusal.prefix(200))")
      }
    }
    // Headers take no control characters.
    let printable = String(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.map(Character.init))
    for header in [
      "Authorization: \(printable)", "Authorization: AWS4-HMAC-SHA256 Credential=\(printable), \(printable)",
    ] {
      let refusal = try service.refusal(
        of: "POST / HTTP/1.1\r\nHost: h\r\nX-Amz-Date: \(printable)\r\n\(header)\r\nContent-Length: 0\r\n\r\n")
      #expect(refusal.hasPrefix("40") || refusal.hasPrefix("431"), "\(refusal.prefix(200))")
    }
  }
}
