internal import IAMAccount
internal import VMFAEncoding

extension ConsoleService {
  /// One thing that the page may ask for by POST.
  struct Operation: Sendable {
    /// Who may ask, and what is done.
    enum Kind: Sendable {
      /// Anybody: it is about being signed in, and may give the session another id.
      case session(
        @Sendable (ConsoleService) -> (inout Call, ConsoleBody) throws(Refusal) -> JSONOutput)
      /// Whoever is signed in.
      case principal(@Sendable (ConsoleService) -> (Call, ConsoleSession, ConsoleBody) throws(Refusal) -> JSONOutput)
      /// The root user.
      case root(@Sendable (ConsoleService) -> (ConsoleBody) throws(Refusal) -> JSONOutput)
    }

    /// The names that the body may have.
    let members: [String]
    let kind: Kind

    init(_ members: [String], _ kind: Kind) { (self.members, self.kind) = (members, kind) }
  }

  static let operations: [String: Operation] = [
    "sign-in": Operation(["userName", "password", "adminToken"], .session { $0.signIn }),
    "second-step": Operation(["code", "credential"], .session { $0.takeSecondStep }),
    "new-password": Operation(["oldPassword", "newPassword"], .session { $0.setNewPassword }),
    "sign-out": Operation([], .session { $0.signOut }),
    "action": Operation(["service", "action", "parameters"], .principal { $0.perform }),
    "create-device": Operation(["name"], .principal { $0.createDevice }),
    "security-key-challenge": Operation([], .principal { $0.securityKeyChallenge }),
    "register-security-key": Operation(["name", "credential"], .principal { $0.registerSecurityKey }),
    "decision-comparison": Operation(["id"], .principal { $0.compare }),
    "check-policy": Operation(["policy"], .principal { $0.checkPolicy }),
    "seed-policy": Operation([], .principal { $0.seedPolicy }),
    "phone-devices": Operation([], .root { $0.phoneDevices }),
    "phone": Operation(["serialNumber", "driftSeconds"], .root { $0.phone }),
    "clock": Operation(["advance"], .root { $0.advanceClock }),
  ]
}
