internal import VMFAEncoding

/// What the browser says of a ceremony (Web Authentication Level 3 §5.8.1). Members that are not named here are for
/// others, as the standard has it.
struct CollectedClientData {
  /// The greatest length of its JSON in bytes: browsers write some 200.
  static let maximumByteCount = 16_384

  /// `webauthn.create` or `webauthn.get`.
  let type: String
  /// The challenge in base64url, as it was written.
  let challenge: String
  /// The origin of the page that asked.
  let origin: String
  /// Whether that page stands inside of another origin's.
  let isCrossOrigin: Bool

  /// Reads the bytes that the browser gave, which are those that are signed.
  init(_ json: [UInt8]) throws(WebAuthnError) {
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONText(json, limit: CollectedClientData.maximumByteCount).root
    } catch { throw .clientData(error) }
    func text(_ name: String) throws(WebAuthnError) -> String {
      guard let text = root[name]?.string else { throw .clientDataMember(name) }
      return text
    }
    type = try text("type")
    challenge = try text("challenge")
    origin = try text("origin")
    switch root["crossOrigin"]?.content {
    case nil: isCrossOrigin = root["topOrigin"] != nil
    // The top page's origin is there only when it is another one.
    case .bool(let flag): isCrossOrigin = flag || root["topOrigin"] != nil
    default: throw .clientDataMember("crossOrigin")
    }
  }
}
