/// The name of a condition key, such as `aws:MultiFactorAuthPresent`. Case does not matter, the tag key behind `/` included.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
public struct ConditionKey: Sendable {
  /// The name as it was written.
  public let name: String

  private let folded: [UInt8]
  private let digest: UInt64

  /// A key of this name.
  public init(_ name: String) {
    self.name = name
    folded = name.utf8.map(\.asciiLowercased)
    digest = folded.reduce(into: FowlerNollVo()) { $0.add($1) }.digest
  }
}

extension ConditionKey: Hashable {
  /// Compares without case, which is ASCII's for keys.
  public static func == (one: ConditionKey, other: ConditionKey) -> Bool {
    one.digest == other.digest && one.folded == other.folded
  }

  /// Feeds what `==` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}

extension ConditionKey: ExpressibleByStringLiteral {
  /// A key of this name.
  public init(stringLiteral name: String) { self.init(name) }
}

/// FNV-1a with 64 bits: it can be read off after every byte. Policies choose what is hashed, so whoever looks up by it
/// must bound how many entries share a digest.
struct FowlerNollVo {
  private(set) var digest: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) { digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
}

extension UInt8 {
  /// The byte, with A-Z made a-z.
  var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  /// Whether it is one of A-Z, a-z and 0-9.
  var isASCIILetterOrDigit: Bool { isASCIIDigit || (0x61...0x7A).contains(asciiLowercased) }

  /// Whether it stands for a decimal digit.
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}

extension String {
  /// The text as UTF-8, the form in which everything here is compared.
  var bytes: [UInt8] { Array(utf8) }
}
