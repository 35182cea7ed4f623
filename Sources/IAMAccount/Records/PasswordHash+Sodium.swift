internal import CVMFASodium
internal import OTPCore
internal import VMFAEncoding

/// A password as it is kept: it can be compared with, and not read.
///
/// A hash is made and compared where the request is answered, on the thread of an event loop, whose other connections wait
/// meanwhile. When a password is set it is in the transaction too: one hash, and one more for each password that may not
/// come back.
struct PasswordHash: Sendable, Equatable {
  /// The algorithm, its parameters, a random salt and the hash, as in `$argon2id$v=19$m=7168,t=5,p=1$salt$hash`.
  let text: String

  /// How often Argon2id (RFC 9106) goes over its memory.
  ///
  /// OWASP names five pairs that are equally strong. This one is the quickest here, 11 ms where 19 MiB and two passes take
  /// 20 ms, and takes the least of memory.
  static let passes: UInt64 = 5
  /// The memory that Argon2id fills, in bytes.
  static let memory = 7 << 20

  /// What a password is compared with where there is none: no password is known to have this hash, and it takes as long as any
  /// other to find out.
  static let ofNobody = PasswordHash(
    text: "$argon2id$v=19$m=\(memory >> 10),t=\(passes),p=1$\(zeros(22))$\(zeros(43))")

  private static func zeros(_ count: Int) -> String { String(repeating: "A", count: count) }

  /// Must be true before libsodium is called from several threads.
  private static let isReady = sodium_init() >= 0

  /// A hash that was kept.
  init(text: String) { self.text = text }

  /// Hashes a password with a fresh salt.
  ///
  /// - Throws: ``ServiceError`` when there is no memory for it.
  init(_ password: Secret) throws(ServiceError) {
    var text = [CChar](repeating: 0, count: Int(crypto_pwhash_argon2id_STRBYTES))
    let isDone = unsafe Self.lend(password) { password, count in
      unsafe crypto_pwhash_argon2id_str(&text, password, UInt64(count), Self.passes, Self.memory)
    }
    guard isDone else { throw .internalFailure("there is no memory to hash a password in") }
    self.init(text: String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
  }

  /// Whether a password is the one, in constant time.
  func matches(_ password: Secret) -> Bool {
    if text.hasPrefix(Self.scrypt) { return matchesScrypt(password) }
    return unsafe Self.lend(password) { password, count in
      unsafe crypto_pwhash_argon2id_str_verify(text, password, UInt64(count))
    }
  }

  /// Whether a hash of the same password would be made in another way today.
  var isOutdated: Bool { unsafe crypto_pwhash_argon2id_str_needs_rehash(text, Self.passes, Self.memory) != 0 }

  /// Lends a password to a function of libsodium, and tells whether that succeeds.
  private static func lend(_ password: Secret, to body: (UnsafePointer<CChar>, Int) -> Int32) -> Bool {
    // With a zero behind it an empty password has an address too.
    var terminated = SecretBuffer(capacity: password.count + 1)
    terminated.append(password)
    terminated.append(0)
    return terminated.secret().withBytes { bytes in
      unsafe bytes.withUnsafeBytes { bytes in
        guard isReady, let start = bytes.baseAddress else { return false }
        return unsafe body(start.assumingMemoryBound(to: CChar.self), bytes.count - 1) == 0
      }
    }
  }
}

/// At first passwords were kept by scrypt (RFC 7914) with N = 1024, r = 8, p = 1.
extension PasswordHash {
  private static let scrypt = "$scrypt$ln=10,r=8,p=1$"

  /// A hash that was kept then, with its salt and its key in Base64.
  init(scryptSalt salt: String, key: String) { self.init(text: "\(Self.scrypt)\(salt)$\(key)") }

  private func matchesScrypt(_ password: Secret) -> Bool {
    let parts = text.dropFirst(Self.scrypt.count).split(separator: "$").compactMap { Base64.decode(String($0)) }
    guard parts.count == 2 else { return false }
    var key = [UInt8](repeating: 0, count: parts[1].count)
    let isDone = unsafe Self.lend(password) { password, count in
      unsafe UnsafeRawPointer(password).withMemoryRebound(to: UInt8.self, capacity: count) { password in
        unsafe crypto_pwhash_scryptsalsa208sha256_ll(
          password, count, parts[0], parts[0].count, 1024, 8, 1, &key, key.count)
      }
    }
    return isDone && Secret(key) == Secret(parts[1])
  }
}
