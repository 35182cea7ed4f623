public import IAMAccount
internal import VMFAServer

/// An account that is served in this process, as `vmfa serve` does it in another: IAM and STS at one endpoint.
///
/// It serves for as long as somebody holds it.
public final class TestServer: Sendable {
  private let server: WorldServer

  init(_ server: WorldServer) { self.server = server }

  /// What is still under way then breaks off; ``stop()`` is the polite end.
  deinit { server.stop(within: .zero) }

  /// The endpoint for IAM and STS, such as `http://127.0.0.1:40123`.
  public var url: String { server.url }
  /// The root user's access key.
  public var rootAccessKey: AccessKey { server.credentials.rootAccessKey }
  /// What `/_vmfa/` asks for, as a bearer token.
  public var adminToken: String { server.credentials.adminToken }

  /// The variables by which AWS's clients find the server and are the root user there.
  ///
  /// They are for the environment of another process. Who adds them to this one's leaves out what would lead clients
  /// elsewhere, such as `AWS_PROFILE` and `AWS_SESSION_TOKEN`. An SDK in this process is given ``url`` and a key.
  public var environment: [String: String] {
    var variables = Dictionary(server.environment.map { ($0.name, $0.value) }) { $1 }
    // No proxy stands between this machine and itself.
    for name in ["NO_PROXY", "no_proxy"] { variables[name] = "127.0.0.1" }
    return variables
  }

  /// The variables for a client that is a user.
  public func environment(for key: AccessKey) -> [String: String] {
    environment.merging(["AWS_ACCESS_KEY_ID": key.id, "AWS_SECRET_ACCESS_KEY": key.secret]) { $1 }
  }

  /// The variables for a client that has a session.
  public func environment(for session: Session) -> [String: String] {
    environment(for: AccessKey(id: session.accessKeyID, secret: session.secretAccessKey))
      .merging(["AWS_SESSION_TOKEN": session.sessionToken]) { $1 }
  }

  /// Stops: no new connections, what was begun is answered, then the port is free.
  public func stop() { server.stop() }
}
