import OTPCore
import VirtualMFA

/// Prints the two codes that a phone shows when its clock is a step late: a program that links VirtualMFA alone.
@main enum PhoneProgram {
  static func main() throws {
    let phone = try Phone(Base32.decode("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ").bytes, drift: -30_000)
    let codes = try phone.pair(at: UnixTime(seconds: 89))
    print(codes.first, codes.second)
  }
}
