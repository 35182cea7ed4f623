/// The public key of a credential for ES256: a point of P-256 (Web Authentication Level 3 §5.8.5, RFC 9053 §2.1, §7.1).
///
/// INVARIANT: the point is on the curve.
public struct COSEKey: Hashable, Sendable {
  /// The first coordinate, 32 bytes, the most significant first.
  public let x: [UInt8]
  /// The second coordinate.
  public let y: [UInt8]

  /// Both coordinates behind each other: 64 bytes.
  public var bytes: [UInt8] { x + y }

  /// A key.
  ///
  /// - Throws: ``WebAuthnError/credentialKey`` when a coordinate is not of 32 bytes, ``WebAuthnError/notOnCurve``.
  public init(x: [UInt8], y: [UInt8]) throws(WebAuthnError) {
    guard x.count == 32, y.count == 32 else { throw .credentialKey }
    guard P256PublicKey(x: x, y: y) != nil else { throw .notOnCurve }
    (self.x, self.y) = (x, y)
  }

  /// A key that was kept as ``bytes``.
  ///
  /// - Throws: as ``init(x:y:)``.
  public init(_ bytes: [UInt8]) throws(WebAuthnError) {
    guard bytes.count == 64 else { throw .credentialKey }
    try self.init(x: Array(bytes.prefix(32)), y: Array(bytes.suffix(32)))
  }

  /// §6.5.1: a COSE_Key with its algorithm, the uncompressed point and nothing else.
  init(_ map: CBORValue) throws(WebAuthnError) {
    guard let algorithm = map[Label.algorithm]?.integer else { throw .credentialKey }
    guard algorithm == -7 else { throw .algorithm(algorithm) }
    guard map.entries?.count == 5, map[Label.keyType] == .unsigned(2), map[Label.curve] == .unsigned(1),
      let x = map[Label.x]?.bytes, let y = map[Label.y]?.bytes
    else { throw .credentialKey }
    try self.init(x: x, y: y)
  }

  /// The labels of RFC 9052 §7 and RFC 9053 §7.1.1.
  private enum Label {
    static let keyType: Int64 = 1
    static let algorithm: Int64 = 3
    static let curve: Int64 = -1
    static let x: Int64 = -2
    static let y: Int64 = -3
  }
}
