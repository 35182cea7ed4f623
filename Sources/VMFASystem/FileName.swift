internal import VMFAEncoding

extension String {
  /// The name of a file as a message shows it: in backticks, with nothing in it that could steer a terminal, or "the
  /// file" when it looks like a secret or URI that someone typed where a file belongs.
  package var namedInMessages: String {
    let text = lowercasedASCII
    if text.contains("://") || text.contains("secret=") || text.contains("otpauth") { return "the file" }
    // A long run of letters and digits, without the slash or the point of a path, may be Base32.
    let letters = text.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
    let isRun = letters.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "=")
    }
    return isRun && letters.count >= 16 ? "the file" : "`\(safeForDisplay)`"
  }
}
