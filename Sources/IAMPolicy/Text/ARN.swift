/// An Amazon Resource Name: `arn:partition:service:region:account:resource`.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
public struct ARN: Hashable, Sendable {
  let bytes: [UInt8]
  /// Where the first five colons stand.
  private let colons: InlineColons

  /// Takes a text apart; `nil` when it does not begin with `arn:`, has fewer than six parts, or names no partition,
  /// service or resource.
  public init?(_ text: String) { self.init(bytes: text.bytes) }

  init?(bytes: [UInt8]) {
    guard bytes.has(ARN.scheme, at: 0, before: bytes.count), let colons = InlineColons(bytes) else { return nil }
    self.bytes = bytes
    self.colons = colons
    if part(1).isEmpty || part(2).isEmpty || part(5).isEmpty { return nil }
  }

  private static let scheme = Array("arn:".utf8)

  /// `aws`, `aws-cn` or `aws-us-gov`.
  public var partition: String { text(1) }
  /// The service's name, such as `iam`.
  public var service: String { text(2) }
  /// The region, empty where the service has none.
  public var region: String { text(3) }
  /// The account that owns the resource, empty where names are global.
  public var account: String { text(4) }
  /// Everything behind the fifth colon, further colons and slashes included.
  public var resource: String { text(5) }

  /// Whether the fifth part is an account's twelve digits.
  public var namesAccount: Bool {
    let account = part(4)
    return account.count == 12 && bytes[account].allSatisfy(\.isASCIIDigit)
  }

  /// The bytes of one of the six parts, from 0.
  func part(_ index: Int) -> Range<Int> {
    let start = index == 0 ? 0 : colons[index - 1] + 1
    return start..<(index == 5 ? bytes.count : colons[index])
  }

  private func text(_ index: Int) -> String { String(decoding: bytes[part(index)], as: UTF8.self) }
}

extension ARN: CustomStringConvertible {
  /// The text that it was made from.
  public var description: String { String(decoding: bytes, as: UTF8.self) }
}

/// The places of five colons, without an allocation.
private struct InlineColons: Hashable, Sendable {
  private var places: (Int32, Int32, Int32, Int32, Int32) = (0, 0, 0, 0, 0)

  init?(_ bytes: [UInt8]) {
    var found = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: ":") {
      let place = Int32(truncatingIfNeeded: index)
      switch found {
      case 0: places.0 = place
      case 1: places.1 = place
      case 2: places.2 = place
      case 3: places.3 = place
      default: places.4 = place
      }
      found += 1
      if found == 5 { return }
    }
    return nil
  }

  subscript(index: Int) -> Int {
    switch index {
    case 0: Int(places.0)
    case 1: Int(places.1)
    case 2: Int(places.2)
    case 3: Int(places.3)
    default: Int(places.4)
    }
  }

  static func == (one: InlineColons, other: InlineColons) -> Bool { (0..<5).allSatisfy { one[$0] == other[$0] } }

  func hash(into hasher: inout Hasher) { for index in 0..<5 { hasher.combine(self[index]) } }
}
