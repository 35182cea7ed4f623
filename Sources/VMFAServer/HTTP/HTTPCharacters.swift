internal import VMFAEncoding

extension UInt8 {
  /// Whether the byte may stand in a token: a method or the name of a field (RFC 9110 §5.6.2).
  var isHTTPToken: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "#"),
      UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"),
      UInt8(ascii: "+"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Whether the byte may stand in a line at all: no control character but the tab (RFC 9110 §5.5).
  var isHTTPText: Bool { self >= 0x20 && self != 0x7F || self == UInt8(ascii: "\t") }

  /// Whether the byte may stand in a request's target: visible ASCII, and no `#`, which no target has (RFC 9112 §3.2).
  var isHTTPTarget: Bool { (0x21...0x7E).contains(self) && self != UInt8(ascii: "#") }

  /// Whether the byte may stand in a host that is a name or an IPv4 address (RFC 3986 §3.2.2, without escapes).
  var isHTTPHost: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Whether the byte may stand in an IPv6 address.
  var isIPv6Text: Bool {
    Hexadecimal.value(of: self) != nil || self == UInt8(ascii: ":") || self == UInt8(ascii: ".")
  }

  /// Whether the byte is a blank inside a line (RFC 9110 §5.6.3).
  var isHTTPBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Whether the byte is one of the ten digits.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
