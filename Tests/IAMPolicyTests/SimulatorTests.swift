import IAMPolicy
import Testing
import VMFAEncoding

@Suite("Policies as the simulator reads them")
struct SimulatorTests {
  @Test(
    "typed values are read and written again",
    arguments: [
      // As Java's BigDecimal writes them.
      (ContextType.numeric, "01.00", "1.00"), (.numeric, "1e2", "1E+2"), (.numeric, "-0", "0"),
      (.numeric, "0.0", "0.0"),
      (.numeric, "+12.5", "12.5"), (.numeric, "-1.25e1", "-12.5"), (.numeric, "0.000001", "0.000001"),
      (.numeric, "1e-7", "1E-7"), (.numeric, "123e-10", "1.23E-8"), (.numeric, "12e3", "1.2E+4"), (.numeric, "1.", "1"),
      (.numeric, ".5", "0.5"), (.numeric, "1e9999", "1E+9999"),
      (.date, "2035-01-02", "2035-01-02T00:00:00.000Z"), (.date, "0", "1970-01-01T00:00:00.000Z"),
      (.date, "-1", "1969-12-31T23:59:59.000Z"), (.date, "2035-01-02T03:04:05.1239+02:00", "2035-01-02T01:04:05.123Z"),
      (.boolean, "TRUE", "true"), (.boolean, "yes", "false"),
      // These keep their spelling.
      (.ip, "2001:0DB8::1", "2001:0DB8::1"), (.ip, "192.000.002.1", "192.000.002.1"), (.binary, "YQ==", "YQ=="),
      (.string, " x ", " x "),
    ])
  func canonical(_ type: ContextType, _ value: String, _ text: String) { #expect(type.text(of: value) == text) }

  @Test(
    "values that are none of their type",
    arguments: [
      (ContextType.numeric, "0x10"), (.numeric, " 1 "), (.numeric, ""), (.numeric, "NaN"), (.date, "tomorrow"),
      (.ip, "192.0.2.0/24"), (.ip, "fe80::1%eth0"), (.binary, "YQ"), (.binary, "YR=="), (.binary, "YQ-_"),
    ])
  func refused(_ type: ContextType, _ value: String) { #expect(type.text(of: value) == nil) }

  @Test("what cannot be compared differs to services, and to the simulator neither differs nor is the same")
  func evaluators() throws {
    func applies(_ condition: String, _ value: String, _ evaluator: Evaluator, effect: Statement.Effect) throws -> Bool
    {
      let policy = try Policy(
        stored: """
          {"Version":"2012-10-17","Statement":{"Effect":"\(effect.rawValue)","Action":"*","Resource":"*",
            "Condition":{\(condition)}}}
          """, as: .identity, by: evaluator)
      var context = RequestContext()
      context.set("a:key", value)
      let request = AccessRequest(principal: nil, action: "a:b", context: context)
      return !policy.statements(effect, applyingTo: request).isEmpty
    }
    let number = #""NumericNotEquals":{"a:key":"1"}"#
    #expect(try applies(number, "x", .services, effect: .allow))
    #expect(try !applies(number, "x", .simulator, effect: .allow))
    let networks = #""IpAddress":{"a:key":["none","192.0.2.0/24"]}"#
    #expect(try applies(networks, "192.0.2.1", .services, effect: .allow))
    #expect(try !applies(networks, "192.0.2.1", .simulator, effect: .allow))
    let other = #""NotIpAddress":{"a:key":"none"}"#
    #expect(try applies(other, "192.0.2.1", .services, effect: .allow))
    #expect(try !applies(other, "192.0.2.1", .simulator, effect: .allow))
    // What cannot be decided keeps a Deny on.
    #expect(try applies(other, "192.0.2.1", .simulator, effect: .deny))
  }

  @Test("statements stand from behind what precedes them to behind their end")
  func places() throws {
    let one = #"{"Effect":"Allow","Action":"*","Resource":"*"}"#
    let list = try Policy(stored: "{\"Version\":\"2012-10-17\",\r\n\"Statement\":[\r\(one) ,\n \(one)]}", as: .identity)
    #expect(
      list.statementPlaces.map { [$0.start.line, $0.start.column, $0.end.line, $0.end.column] } == [
        [2, 14, 3, 47], [3, 47, 4, 48],
      ])
    let single = try Policy(stored: #"{"Id":"é","Statement": \#(one)}"#, as: .identity)
    #expect(
      single.statementPlaces.map { [$0.start.line, $0.start.column, $0.end.line, $0.end.column] } == [[1, 25, 1, 70]])
  }
}
