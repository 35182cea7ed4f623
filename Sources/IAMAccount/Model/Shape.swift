/// What a parameter may be: the constraints of AWS's service models, which are checked before anything else.
indirect enum Shape: Sendable {
  case text(TextRule)
  case integer(ClosedRange<Int>)
  case boolean
  /// A list; `limit` is the greatest number of elements.
  case list(Shape, limit: Int)
  case structure([Parameter])
}

/// A parameter of an action, or a member of a structure.
struct Parameter: Sendable {
  let name: String
  let isRequired: Bool
  let shape: Shape

  static func required(_ name: String, _ shape: Shape) -> Parameter {
    Parameter(name: name, isRequired: true, shape: shape)
  }

  static func optional(_ name: String, _ shape: Shape) -> Parameter {
    Parameter(name: name, isRequired: false, shape: shape)
  }
}

/// The constraints of a text.
struct TextRule: Sendable {
  var length: ClosedRange<Int>
  /// The pattern as AWS writes it into its messages, and what matches it.
  var pattern: (text: String, matches: @Sendable (String) -> Bool)?
  var values: [String]?
  /// What messages show although IAM's usually do not: the value that is wrong, and the values that may be.
  var showsValue = false
  var showsValues = false
  /// Whether its constraints end with one that every element of a list keeps anyway.
  var saysNotNull = false

  /// All that it asks for, in AWS's words.
  var constraints: [String] {
    guard values == nil else { return ["Member must satisfy enum value set"] }
    var constraints = [
      "Member must have length less than or equal to \(length.upperBound)",
      "Member must have length greater than or equal to \(length.lowerBound)",
    ]
    if let pattern { constraints.append("Member must satisfy regular expression pattern: \(pattern.text)") }
    if saysNotNull { constraints.append("Member must not be null") }
    return constraints
  }
}

extension Shape {
  private var sayingNotNull: Shape {
    guard case .text(var rule) = self else { return self }
    rule.saysNotNull = true
    return .text(rule)
  }

  static func pattern(
    _ length: ClosedRange<Int>, _ text: String, _ allows: @escaping @Sendable (Unicode.Scalar) -> Bool
  ) -> Shape {
    // One class of characters, repeated: `…+` takes no empty text, `…*` does.
    let takesNothing = !text.hasSuffix("+")
    return .text(
      TextRule(
        length: length, pattern: (text, { $0.unicodeScalars.allSatisfy(allows) && (takesNothing || !$0.isEmpty) })))
  }

  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || ("0"..."9").contains(scalar) || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  static func isName(_ scalar: Unicode.Scalar) -> Bool {
    isWord(scalar) || "+=,.@-".unicodeScalars.contains(scalar)
  }

  private static func isVersion(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let version = parts.first, version.first == UInt8(ascii: "v"), version.count > 1,
      version.dropFirst().first != UInt8(ascii: "0"), version.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      String(part)?.unicodeScalars.allSatisfy { isWord($0) && $0 != "_" || $0 == "-" } ?? false
    }
  }

  private static func isAccountAlias(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D }
      && !text.hasPrefix("-") && !text.hasSuffix("-") && !text.contains("--")
  }

  private static func isTagText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spaceSeparator,
      .lineSeparator, .paragraphSeparator, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: "_.:/=+-@".unicodeScalars.contains(scalar)
    }
  }

  /// A name: `[\w+=,.@-]+`.
  static func name(_ length: ClosedRange<Int>) -> Shape { pattern(length, #"[\w+=,.@-]+"#, isName) }
  /// A name that may be empty: `[\w+=,.@-]*`.
  static func sessionName(_ length: ClosedRange<Int>) -> Shape { pattern(length, #"[\w+=,.@-]*"#, isName) }
  static let newUserName = name(1...64)
  static let userName = name(1...128)
  static let roleName = name(1...64)
  static let groupName = name(1...128)
  static let policyName = name(1...128)
  static let serialNumber = pattern(9...256, #"[\w+=/:,.@-]+"#) { isName($0) || $0 == "/" || $0 == ":" }
  static let authenticationCode = pattern(6...6, #"[\d]+"#) { ("0"..."9").contains($0) }
  static let tokenCode = pattern(6...6, #"[\d]*"#) { ("0"..."9").contains($0) }
  static let path = Shape.text(TextRule(length: 1...512))
  static let pathPrefix = Shape.text(TextRule(length: 1...512))
  static let arn = Shape.text(TextRule(length: 20...2048))
  static let accessKeyID = pattern(16...128, #"[\w]+"#, isWord)
  static let policyVersion = Shape.text(
    TextRule(length: 0...Int.max, pattern: (#"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"#, isVersion)))
  static let sessionPolicy = Shape.text(TextRule(length: 1...2048))
  static let policyDocument = pattern(1...131_072, #"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+"#) { scalar in
    ["\t", "\n", "\r"].contains(scalar) || (0x20...0x7E).contains(scalar.value) || (0xA1...0xFF).contains(scalar.value)
  }
  static let password = pattern(1...128, "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+") { scalar in
    ["\t", "\n", "\r"].contains(scalar) || (0x20...0xFF).contains(scalar.value)
  }
  static let accountAlias = Shape.text(
    TextRule(length: 3...63, pattern: ("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$", isAccountAlias)))
  static let roleDescription = pattern(0...1000, #"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"#) { scalar in
    ["\t", "\n", "\r"].contains(scalar) || (0x20...0x7E).contains(scalar.value) || (0xA1...0xFF).contains(scalar.value)
  }
  static let externalID = pattern(2...1224, #"[\w+=,.@:\/-]*"#) { isName($0) || $0 == ":" || $0 == "/" }
  /// STS writes the patterns of serial numbers and access keys with a star.
  static let stsSerialNumber = pattern(9...256, #"[\w+=/:,.@-]*"#) { isName($0) || $0 == "/" || $0 == ":" }
  static let stsAccessKeyID = pattern(16...128, #"[\w]*"#, isWord)
  static let description = Shape.text(TextRule(length: 0...1000))
  static let marker = Shape.text(TextRule(length: 1...4_096))
  static let maxItems = Shape.integer(1...1000)
  static let tagKey = pattern(1...128, #"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#, isTagText)
  static let tagValue = pattern(0...256, #"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"#, isTagText)
  static let tags = Shape.list(.structure([.required("Value", tagValue), .required("Key", tagKey)]), limit: 50)
  static let tagKeys = Shape.list(tagKey.sayingNotNull, limit: 50)
  static func oneOf(_ values: String...) -> Shape { .text(TextRule(length: 0...Int.max, values: values)) }
}
