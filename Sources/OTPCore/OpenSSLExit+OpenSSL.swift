internal import CVMFAOpenSSL

/// What OpenSSL does when the process ends: nothing.
package enum OpenSSLExit {
  /// Keeps OpenSSL from freeing what it holds. A thread that is still inside of the library at that moment, as those of a
  /// server and of Python's daemons are, would be led to a lock that is gone.
  package static let isQuiet = OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_ATEXIT), nil) == 1
}
