/// Strings in JSON text (RFC 8259 §7).
public enum JSONString {
  /// Hands `emit` the quoted and escaped form, as UTF-8.
  ///
  /// Beyond what the RFC asks, control characters of any kind, bidirectional overrides and line separators are
  /// escaped too, so that a name that came out of a QR code cannot steer a terminal.
  public static func encode(_ text: some StringProtocol, emit: (UInt8) -> Void) {
    emit(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        emit(UInt8(ascii: "\\"))
        emit(UInt8(scalar.value))
      case "\n":
        emit(UInt8(ascii: "\\"))
        emit(UInt8(ascii: "n"))
      case _ where scalar.steersTerminals:
        // Every such scalar lies in the basic plane: one \uXXXX is enough.
        emit(UInt8(ascii: "\\"))
        emit(UInt8(ascii: "u"))
        for shift in [12, 8, 4, 0] as [UInt32] {
          emit(Hexadecimal.upperDigit(UInt8(scalar.value >> shift & 15)) | 0x20)
        }
      default:
        for byte in String(scalar).utf8 { emit(byte) }
      }
    }
    emit(UInt8(ascii: "\""))
  }
}
