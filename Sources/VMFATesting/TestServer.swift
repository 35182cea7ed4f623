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

  /// The environment of another process, whose AWS clients find the server and are the root user there.
  ///
  /// An SDK in this process is given ``url`` and a key.
  ///
  /// - Parameter base: what else is in it, such as this process's own. What would lead AWS's clients elsewhere is left out,
  ///   such as `AWS_PROFILE`.
  public func environment(over base: [String: String] = [:]) -> [String: String] {
    var variables = base.filter { !$0.key.hasPrefix("AWS_") && !$0.key.hasPrefix("BOTO_") }
    for variable in server.environment { variables[variable.name] = variable.value }
    // No proxy stands between this machine and itself.
    for name in ["NO_PROXY", "no_proxy"] { variables[name] = (base[name].map { $0 + "," } ?? "") + "127.0.0.1" }
    return variables
  }

  /// The same for a client that is a user.
  public func environment(for key: AccessKey, over base: [String: String] = [:]) -> [String: String] {
    environment(over: base).merging(["AWS_ACCESS_KEY_ID": key.id, "AWS_SECRET_ACCESS_KEY": key.secret]) { $1 }
  }

  /// The same for a client that has a session.
  public func environment(for session: Session, over base: [String: String] = [:]) -> [String: String] {
    environment(for: AccessKey(id: session.accessKeyID, secret: session.secretAccessKey), over: base)
      .merging(["AWS_SESSION_TOKEN": session.sessionToken]) { $1 }
  }

  /// Stops: no new connections, what was begun is answered, then the port is free.
  public func stop() { server.stop() }
}
