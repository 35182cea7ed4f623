internal import CVMFALibevent
internal import VMFASystem

/// The certificate and key of a server that speaks TLS, as OpenSSL holds them. Many threads may use it at once.
@safe final class TLSContext: @unchecked Sendable {
  private let handle: OpaquePointer

  /// Reads the files.
  init(_ identity: HTTPServerSettings.Identity) throws(SystemError) {
    guard let handle = unsafe SSL_CTX_new(TLS_server_method()) else {
      throw SystemError("cannot set up tls", code: 0)
    }
    unsafe self.handle = handle
    unsafe SSL_CTX_ctrl(handle, SSL_CTRL_SET_MIN_PROTO_VERSION, Int(TLS1_2_VERSION), nil)
    unsafe SSL_CTX_set_options(handle, vmfa_tls_options())
    // A connection that waits holds no buffers.
    unsafe SSL_CTX_ctrl(handle, SSL_CTRL_MODE, Int(SSL_MODE_RELEASE_BUFFERS), nil)
    // A key with a passphrase is refused; by default OpenSSL would ask for it on the terminal.
    unsafe SSL_CTX_set_default_passwd_cb(handle) { _, _, _, _ in -1 }
    defer { ERR_clear_error() }
    guard unsafe SSL_CTX_use_certificate_chain_file(handle, identity.certificatePath) == 1 else {
      throw TLSContext.failure("cannot use the certificate in \(identity.certificatePath.namedInMessages)")
    }
    guard unsafe SSL_CTX_use_PrivateKey_file(handle, identity.keyPath, SSL_FILETYPE_PEM) == 1,
      unsafe SSL_CTX_check_private_key(handle) == 1
    else { throw TLSContext.failure("cannot use the private key in \(identity.keyPath.namedInMessages)") }
  }

  deinit { unsafe SSL_CTX_free(handle) }

  /// The reason of a failure if it is the system's, such as a file that is not there.
  private static func failure(_ attempt: String) -> SystemError {
    let first = ERR_get_error()
    return SystemError(attempt, code: ERR_GET_LIB(first) == ERR_LIB_SYS ? ERR_GET_REASON(first) : 0)
  }

  /// libevent's stream for a socket on which the client is to begin a handshake.
  func makeStream(on base: EventBase, socket: Int32, options: Int32) -> OpaquePointer? {
    guard let session = unsafe SSL_new(handle) else { return nil }
    guard
      let stream = unsafe bufferevent_openssl_socket_new(
        base.handle, socket, session, BUFFEREVENT_SSL_ACCEPTING, options)
    else {
      unsafe SSL_free(session)
      return nil
    }
    unsafe bufferevent_openssl_set_allow_dirty_shutdown(stream, 1)
    return unsafe stream
  }

  /// Tells the client of a stream that nothing more comes, as far as it can be told without waiting.
  ///
  /// - Parameter isDone: whether what the client still says is of no interest either.
  static func endOutput(_ stream: OpaquePointer, isDone: Bool) {
    let session = unsafe bufferevent_openssl_get_ssl(stream)
    if isDone { unsafe SSL_set_shutdown(session, SSL_get_shutdown(session) | SSL_RECEIVED_SHUTDOWN) }
    unsafe SSL_shutdown(session)
    ERR_clear_error()
  }
}
