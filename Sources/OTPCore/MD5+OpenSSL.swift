internal import CVMFAOpenSSL

/// MD5 (RFC 1321), for fingerprints that AWS shows: nothing relies on its strength.
package enum MD5Digest {
  /// The 16 bytes of a message's digest.
  package static func of(_ message: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(MD5_DIGEST_LENGTH))
    _ = unsafe MD5(message, message.count, &digest)
    return digest
  }
}
