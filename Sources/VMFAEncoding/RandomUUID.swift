/// The text of a random UUID (RFC 9562 §5.4).
public enum RandomUUID {
  /// Of 128 random bits the UUID keeps all but six, which say what it is.
  public static func text(_ high: UInt64, _ low: UInt64) -> String {
    let halves = (high & ~0xF000 | 0x4000, low & ~(0xC000 << 48) | 0x8000 << 48)
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for index in 0..<32 {
      if [8, 12, 16, 20].contains(index) { text.append(UInt8(ascii: "-")) }
      let half = index < 16 ? halves.0 : halves.1
      text.append(digits[Int(half >> UInt64(60 - 4 * (index % 16)) & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
