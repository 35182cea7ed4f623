public import IAMAccount
public import Models

/// Lets an account of vmfa's answer what AWS answers in production.
public struct AccountPermissions: Permissions {
  private let principal: any AccountPrincipal

  /// The permissions of a user, or of a session.
  public init(of principal: any AccountPrincipal) { self.principal = principal }

  /// Whether its policies allow it.
  public func allow(_ action: String, on resource: String) throws -> Bool {
    try principal.decide(action, on: resource).isAllowed
  }
}
