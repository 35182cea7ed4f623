import Testing

@testable import IAMPolicy

@Suite("Values of conditions")
struct ValueTests {
  @Test(
    "numbers are decimal and of any size",
    arguments: [
      ("1", "01", 0), ("1", "+1", 0), ("1", "1.0", 0), ("1", "1e0", 0), ("1", "1.", 0), ("1", "10e-1", 0),
      ("0", "-0", 0),
      ("0", "0e99", 0), (".5", "0.50", 0), ("-1", "1", -1), ("-1", "-2", 1), ("2", "10", -1), ("0.1", "0.09", 1),
      ("9007199254740993", "9007199254740992", 1), ("1e400", "1e399", 1), ("1.23", "1.230000000001", -1),
      ("100", "1e2", 0),
      ("0.001", "1e-3", 0), ("-0.5", "0", -1), ("1E2", "99.9999999999999999999", 1), ("12.5", "12.50", 0),
      ("105", "1050e-1", 0),
    ])
  func numbers(_ one: String, _ other: String, _ order: Int) throws {
    let (first, second) = (try #require(DecimalNumber(one.bytes)), try #require(DecimalNumber(other.bytes)))
    #expect(first.compare(second).signum() == order)
    #expect(second.compare(first).signum() == -order)
  }

  @Test(
    "what is no number",
    arguments: [
      "", " ", " 1", "1 ", "NaN", "Infinity", "0x10", "1e", "e1", "1e1.5", ".", "-", "+-1", "1,5", "1e99999999999", "١",
    ])
  func notNumbers(_ text: String) { #expect(DecimalNumber(text.bytes) == nil) }

  @Test(
    "dates",
    arguments: [
      ("2030-01-01T00:00:00Z", 1_893_456_000_000), ("2030-01-01", 1_893_456_000_000),
      ("2030-01-01T00:00:00", 1_893_456_000_000),
      ("1893456000", 1_893_456_000_000), ("+1893456000", 1_893_456_000_000), ("-1", -1000),
      ("1969-12-31T23:59:59Z", -1000),
      ("2030-01-01T01:00:00+01:00", 1_893_456_000_000), ("2029-12-31T19:00-0500", 1_893_456_000_000),
      ("2030-1-1", 1_893_456_000_000), ("2030-001", 1_893_456_000_000), ("2030-W01-2T0:0:0Z", 1_893_456_000_000),
      ("2030-W1", 1_893_369_600_000), ("2024-366", 1_735_603_200_000), ("T0:1,5Z", 90_000), ("T1.5-01:30", 10_800_000),
      ("2030-01-01T00:00:00+00:00:00.500", 1_893_455_999_500), ("T00:00:01.9999", 1_999),
      ("2030-01-01T00:00:00.1239Z", 1_893_456_000_123), ("2030-01-01t0z", 1_893_456_000_000),
      ("2030-01", 1_893_456_000_000),
      ("2016-02-29", 1_456_704_000_000), ("2016-12-13t2:00:00.593194+23", 1_481_511_600_593),
      ("01T", -62_135_596_800_000),
      ("0000-03-01T00Z", -62_162_035_200_000), ("-0001-01-01", -62_198_755_200_000),
    ] as [(String, Int128)])
  func dates(_ text: String, _ milliseconds: Int128) { #expect(PolicyDate(text.bytes)?.milliseconds == milliseconds) }

  @Test(
    "what is no date",
    arguments: [
      "", "never", "2030-1-32", "2030-366", "2030-000", "2030-W54", "2030-W1-8", "2030-W", "T", "2030-13-01",
      "2030-02-29", "2030-01-01 00:00:00", "2030-01-01T24:00:00Z",
      "2030-01-01T00:60Z",
      "2030-01-01T00:00:00.Z", "2030-01-01T00:00:00.1234567890Z", "2030-01-01T00:00:00+1", "2030-01-01Z",
      "9223372036854775808",
      "234-13", "T24", "1.5", "2030-01-01T00:00:00Zx", "--1",
    ])
  func notDates(_ text: String) { #expect(PolicyDate(text.bytes) == nil) }

  @Test(
    "networks",
    arguments: [
      ("192.0.2.0/24", "192.0.2.255", true), ("192.0.2.5/24", "192.0.2.1", true), ("192.0.2.0/31", "192.0.2.2", false),
      ("192.0.2.1", "192.0.2.1", true), ("192.0.2.0/0", "203.0.113.1", true), ("192.0.2.0/0", "2001:db8::1", false),
      ("192.000.002.0/+024", "192.000.2.1", true), ("192.0.2.0/24", "::ffff:192.0.2.1", true),
      ("192.0.2.0/24", "::FFFF:c000:201", true),
      ("::/0", "2001:db8::1", true), ("::/0", ":::", true), ("::/0", "192.0.2.1", false),
      ("2001:DB8::/064", "2001:db8::9", true),
      ("2001:db8::/64", "2001:db8:0:1::", false), ("2001:db8::1/128", "2001:db8:::1", true),
      ("2001:db8::1/128", "2001:db8::1:", true),
      ("2001:db8::1/128", ":2001:db8::1", false), ("2001:db8::4/127", "2001:db8::5", true),
      ("::ffff:c000:200/120", "::ffff:c000:201", false),
      ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8", true), ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0", true),
    ])
  func networks(_ network: String, _ address: String, _ isInside: Bool) throws {
    let network = try #require(IPNetwork(network.bytes))
    #expect(network.contains(try #require(IPAddress(request: address.bytes))) == isInside)
  }

  @Test(
    "what is no network",
    arguments: [
      "", "not-an-ip", "192.0.2.0/33", "192.0.2.0/", "192.0.2.0/-1", "192.0.2", "192.0.2.0.0", "192.0.2.256",
      "2001:db8::/129",
      "2001:db8::5/64", "2001:db8::1/0", "::ffff:192.0.2.0/120", "2001:db8::192.0.2.0/120", "1:2:3:4:5:6:7",
      "1:2:3:4:5:6:7:8:9",
      "12345::", "g::", "192.0.2.0/24/24", "::/00000000000000000000000000000129",
    ])
  func notNetworks(_ text: String) { #expect(IPNetwork(text.bytes) == nil) }

  @Test(
    "what is no address of a request",
    arguments: [
      "", "192.0.513", "3221225985", "192.0.2.1/32", "::192.0.2.1", "2001:db8::192.0.2.1", "2001:db8::::1",
      "2001::db8::1",
      "2001::db8:::1", "::ffff:::192.0.2.1", "fe80::1%eth0", "[2001:db8::1]", " 192.0.2.1 ", "192.0.2.-1",
      "192.0.2.0x1",
    ])
  func notAddresses(_ text: String) { #expect(IPAddress(request: text.bytes) == nil) }

  @Test(
    "lower case",
    arguments: [
      ("PrOd", "prod", true), ("K", "\u{212A}", true), ("ß", "ẞ", true), ("É", "é", true), ("é", "e\u{301}", false),
      ("I", "ı", false), ("i", "İ", false), ("İ", "i\u{307}", true), ("s", "ſ", false), ("ß", "SS", false),
      ("Σ", "σ", true),
      ("Σ", "ς", false), ("ΟΣ", "ος", true), ("ΟΣ", "οσ", false), ("ΟΣΑ", "οσα", true), ("Ο'Σ", "ο'ς", true),
      ("ΟΣ'Α", "οσ'α", true),
      ("\u{10400}", "\u{10428}", false), ("AΣ\u{10400}", "aσ\u{10400}", true), ("\u{10400}Σ", "\u{10400}ς", true),
    ])
  func lowerCase(_ one: String, _ other: String, _ isSame: Bool) {
    #expect((LowerCase.map(one.bytes) == LowerCase.map(other.bytes)) == isSame)
  }

  @Test(
    "patterns",
    arguments: [
      ("", "", true), ("*", "", true), ("?", "", false), ("a*c", "abcc", true), ("a*c", "ab", false),
      ("a*b*c", "a-b-b-c", true),
      ("a**c", "ac", true), ("?b?", "abc", true), ("*?", "", false), ("*?", "x", true), ("a/b*", "a/b/c:d\ne", true),
      ("a[b]", "ab", false),
      ("a\\*b", "a*b", false), ("?", "é", true), ("?", "e\u{301}", false), ("?", "\u{10400}", false),
      ("??", "\u{10400}", true),
      ("a*?b", "a\u{10400}b", true), ("a?*b", "a\u{10400}b", true), ("\u{10400}?", "\u{10400}x", true),
      ("a???b", "a\u{10400}zb", true),
      ("${*}", "*", true), ("${*}", "x", false), ("a${?}b", "a?b", true), ("${$}5", "$5", true),
      ("${key}*", "value!", true),
      ("${key}", "VALUE", false), ("${KEY}", "value", true), ("${none}", "", false), ("${none, 'x'}", "x", true),
      ("${none,'}'}", "}", true),
      ("${list}", "one", false), ("${list, 'x'}", "x", false), ("${star}", "*", true), ("${star}", "anything", false),
      ("${", "${", true),
      ("${unclosed", "${unclosed", true), ("$key", "$key", true),
    ])
  func patterns(_ pattern: String, _ text: String, _ isMatch: Bool) {
    var context = RequestContext()
    context.set("key", "value")
    context.set("star", "*")
    context.set("list", values: ["one"])
    #expect(Pattern(pattern.utf8, wildcards: true, variables: true).matches(text.bytes, context) == isMatch)
  }

  @Test("in a document of 2008 a variable is plain text")
  func oldVersion() {
    #expect(Pattern("${key}".utf8, wildcards: true, variables: false).matches("${key}".bytes, RequestContext()))
  }

  @Test(
    "ARN patterns keep to their parts",
    arguments: [
      ("arn:aws:iam::*:user/*", "arn:aws:iam::123456789012:user/a/b:c", true),
      ("arn:aws:iam::*:user/*", "arn:aws:iam:us-east-1:1:user/a", false),
      ("arn:*:iam::*:user/a", "arn:aws-cn:iam::1:user/a", true), ("arn:aws:s3:::b*", "arn:aws:s3:::bucket:x/y", true),
      ("arn:aws:sns:*:1:t", "arn:aws:sns:us-east-1:x:1:t", false),
      ("arn:aws:iam::1:user/Bob", "arn:aws:iam::1:user/bob", false),
    ])
  func arns(_ pattern: String, _ text: String, _ isMatch: Bool) throws {
    let pattern = try #require(ARNPattern(pattern, variables: true, completesShort: false))
    #expect(pattern.matches(try #require(ARN(text)), RequestContext()) == isMatch)
  }

  @Test("names of operators", arguments: ConditionOperator.Comparison.allCases)
  func operators(_ comparison: ConditionOperator.Comparison) throws {
    let name = comparison.rawValue
    #expect(ConditionOperator(name) == ConditionOperator(comparison))
    #expect(ConditionOperator("forallvalues:" + name.uppercased())?.quantifier == .forAllValues)
    #expect((ConditionOperator("ForAnyValue:" + name + "IfExists") == nil) == (comparison == .null))
    #expect(ConditionOperator(name)?.description == name)
    for wrong in [
      "", "IfExists", "ForAnyValue:", "x" + name, name + "x", "ForAnyValue::" + name, "ForSomeValues:" + name,
    ] {
      #expect(ConditionOperator(wrong) == nil)
    }
  }
}
