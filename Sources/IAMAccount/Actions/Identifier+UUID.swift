internal import VMFAEncoding

extension Identifier {
  /// A random UUID.
  static func uuid() -> String {
    var random = SystemRandomNumberGenerator()
    return RandomUUID.text(random.next(), random.next())
  }
}
