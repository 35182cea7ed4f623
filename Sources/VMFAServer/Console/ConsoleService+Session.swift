internal import IAMAccount
internal import OTPCore
internal import VMFAEncoding

extension ConsoleService {
  /// What the page is told of its session. It holds no secret but the token that the page sends back.
  func output(_ session: ConsoleSessions.Session, of id: String, _ site: ConsoleSite) -> JSONOutput {
    var (state, user, secondStep) = ("signedOut", JSONOutput.null, JSONOutput.null)
    switch session.state {
    case .signedOut: break
    case .secondStep(let waiting):
      state = "secondStep"
      let request = assertionRequest(waiting, of: id, site)
      secondStep = [
        "userName": .string(waiting.name),
        "methods": JSONOutput((waiting.hasCodes ? ["code"] : []) + (request == nil ? [] : ["securityKey"])),
        "request": request ?? .null,
      ]
    case .newPassword(let principal): (state, user) = ("newPassword", output(principal))
    case .signedIn(let principal): (state, user) = ("signedIn", output(principal))
    }
    return [
      "csrfToken": .string(session.csrfToken), "accountId": .string(world.account.identity.id), "clock": clock,
      "state": .string(state),
      "securityKeys": site.canUseSecurityKeys
        ? ["isPossible": .bool(true)]
        : ["isPossible": .bool(false), "url": JSONOutput(site.addressForSecurityKeys)],
      "user": user, "secondStep": secondStep,
    ]
  }

  var clock: JSONOutput {
    ["now": .string(world.clock.now.rfc3339), "mode": world.manualClock == nil ? "system" : "manual"]
  }

  private func output(_ principal: ConsoleSession) -> JSONOutput {
    // A user who is gone meanwhile finds out with the next action.
    let caller = try? principal.caller()
    return [
      "name": .string(principal.isRoot ? "root" : caller?.userName ?? ""), "arn": JSONOutput(caller?.arn),
      "isRoot": .bool(principal.isRoot), "hasMFA": .bool(principal.mfaSince != nil),
      "mfaSince": JSONOutput(principal.mfaSince?.rfc3339), "expires": .string(principal.expiration.rfc3339),
    ]
  }
}
