import OTPCore

/// Prints the code of RFC 6238's example at its first moment: a program that links OTPCore alone.
@main enum Codes {
  static func main() throws {
    let totp = try TOTP(Base32.decode("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").bytes)
    print(try totp.code(at: 59).text)
  }
}
