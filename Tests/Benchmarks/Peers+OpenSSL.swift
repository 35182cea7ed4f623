import CVMFAOpenSSL
import Glibc

/// What other code makes of the same work on the same machine in the same run.
enum Peers {
  /// liboath, the library behind oathtool, or `nil` where it is not installed. It is opened at run time, so that nobody
  /// needs it to build.
  static func liboath(codes count: Int) -> (() -> Void)? {
    typealias Generate =
      @convention(c) (
        UnsafePointer<CChar>, Int, UInt64, UInt32, Bool, Int, UnsafeMutablePointer<CChar>
      ) -> CInt
    guard let library = unsafe dlopen("liboath.so.0", RTLD_NOW) ?? dlopen("liboath.so", RTLD_NOW),
      let initialise = unsafe dlsym(library, "oath_init"), let generate = unsafe dlsym(library, "oath_hotp_generate")
    else { return nil }
    _ = unsafe unsafeBitCast(initialise, to: (@convention(c) () -> CInt).self)()
    let hotp = unsafe unsafeBitCast(generate, to: Generate.self)
    let secret = Array("12345678901234567890".utf8CString)
    var counter: UInt64 = 0
    return {
      var code: (UInt64, UInt64) = (0, 0)
      for _ in 0..<count {
        unsafe withUnsafeMutableBytes(of: &code) { code in
          guard let text = code.baseAddress else { return }
          // -1: no truncation offset.
          _ = unsafe hotp(secret, 20, counter, 6, false, -1, text.assumingMemoryBound(to: CChar.self))
        }
        counter += 1
      }
    }
  }

  /// OpenSSL's one-shot `HMAC()` with truncation to six digits.
  static func oneShotHMAC(codes count: Int) -> () -> Void {
    let secret = Array("12345678901234567890".utf8)
    var counter: UInt64 = 0
    var sum: UInt32 = 0
    return {
      for _ in 0..<count {
        var digest = InlineArray<20, UInt8>(repeating: 0)
        var message = counter.bigEndian
        var span = digest.mutableSpan
        unsafe span.withUnsafeMutableBufferPointer { digest in
          unsafe withUnsafeBytes(of: &message) { message in
            _ = unsafe HMAC(
              EVP_sha1(), secret, 20, message.baseAddress?.assumingMemoryBound(to: UInt8.self), 8,
              digest.baseAddress, nil)
          }
        }
        let offset = Int(digest[19] & 15)
        var value: UInt32 = 0
        for index in offset..<offset + 4 { value = value << 8 | UInt32(digest[index]) }
        sum &+= (value & 0x7FFF_FFFF) % 1_000_000
        counter += 1
      }
    }
  }

  /// OpenSSL's bare compression function on a block that stays in the cache: the bound that no code rate passes.
  static func rawSHA1Blocks(_ count: Int) -> () -> Void {
    var context = SHA_CTX()
    unsafe SHA1_Init(&context)
    let block = [UInt8](repeating: 7, count: 64)
    return {
      for _ in 0..<count { unsafe SHA1_Transform(&context, block) }
    }
  }
}
