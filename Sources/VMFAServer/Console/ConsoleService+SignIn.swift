internal import IAMAccount
internal import OTPCore
internal import VMFAEncoding

extension ConsoleService {
  /// AWS's words for a wrong name and for a wrong password alike.
  private static let incorrect = "Your authentication information is incorrect. Please try again."

  /// The first step: a user's name and password, or the administrator's token.
  func signIn(_ call: inout Call, _ body: ConsoleBody) throws(Refusal) -> JSONOutput {
    if let given = try body.text("adminToken") {
      // A token that is as long as one must be where others reach the server is not guessed; to count would only let anybody
      // lock the administrator out.
      let isGuessable = token.count < ServerCredentials.leastTokenLength
      if isGuessable { try takeGuess("root user") }
      guard Secret(Array(given.utf8)) == token else {
        noteSignIn(as: nil, isDone: false)
        throw Refusal(200, "InvalidCredentials", "The admin token is another.")
      }
      if isGuessable { world.consoleGuesses.forget("root user") }
      noteSignIn(as: world.account.root, isDone: true)
      return enter(.signedIn(world.account.beginConsoleSessionOfRoot()), &call)
    }
    let (name, password) = (try body.needed("userName"), try body.needed("password"))
    // Longer names are nobody's.
    guard name.unicodeScalars.count <= 64 else { throw Refusal(200, "InvalidCredentials", Self.incorrect) }
    try takeGuess(Self.guess(of: name))
    let user: ConsoleUser?
    do throws(ServiceError) {
      user = try world.account.consoleUser(name, password: Secret(utf8: password))
    } catch { throw Refusal(error) }
    guard let user else {
      noteSignIn(as: nil, isDone: false)
      throw Refusal(200, "InvalidCredentials", Self.incorrect)
    }
    world.consoleGuesses.forget(Self.guess(of: name))
    guard user.devices.isEmpty else {
      guard try hasUsableDevice(user) else {
        throw Refusal(
          200, "NoUsableDevice",
          "The only MFA device of the user is a security key that was registered without its public key. Nobody can sign in "
            + "with it: ask an administrator to deactivate it.")
      }
      return enter(.secondStep(user), &call)
    }
    return try enter(user, hasMFA: false, &call)
  }

  /// The second step: a code of any device, or the answer of a security key.
  func takeSecondStep(_ call: inout Call, _ body: ConsoleBody) throws(Refusal) -> JSONOutput {
    guard case .secondStep(let user) = call.session.state else {
      throw Refusal(401, "NotSignedIn", "There is no sign-in that waits for a second step.")
    }
    if let code = try body.text("code") {
      try accept(code, of: user)
    } else {
      try accept(try body.texts("credential"), of: user, call)
    }
    return try enter(user, hasMFA: true, &call)
  }

  private func accept(_ code: String, of user: ConsoleUser) throws(Refusal) {
    let result: SignInResult
    do throws(ServiceError) { result = try world.account.acceptConsoleCode(code, of: user) } catch {
      throw Refusal(error)
    }
    noteSignIn(as: try? world.account.user(user.name).caller(), isDone: result == .accepted, result)
    guard result == .accepted else { throw Refusal(result) }
  }

  /// The new password that was asked for, by the same action and policies as on any other day.
  func setNewPassword(_ call: inout Call, _ body: ConsoleBody) throws(Refusal) -> JSONOutput {
    guard case .newPassword(let session) = call.session.state else {
      throw Refusal(401, "NotSignedIn", "There is no sign-in that waits for a new password.")
    }
    let fields = ["OldPassword": try body.needed("oldPassword"), "NewPassword": try body.needed("newPassword")]
    _ = try perform("ChangePassword", fields, of: .iam, as: session, call.request)
    return enter(.signedIn(session), &call)
  }

  private func hasUsableDevice(_ user: ConsoleUser) throws(Refusal) -> Bool {
    if user.hasCodes { return true }
    do throws(ServiceError) { return try !world.account.securityKeys(ofUser: user.name).isEmpty } catch {
      throw Refusal(error)
    }
  }

  func signOut(_ call: inout Call, _ body: ConsoleBody) throws(Refusal) -> JSONOutput { enter(.signedOut, &call) }

  private func enter(_ user: ConsoleUser, hasMFA: Bool, _ call: inout Call) throws(Refusal) -> JSONOutput {
    let begun: (session: ConsoleSession, needsNewPassword: Bool)
    do throws(ServiceError) { begun = try world.account.beginConsoleSession(of: user, hasMFA: hasMFA) } catch {
      // Whoever is gone, or has another password by now, begins anew.
      sessions.end(call.id)
      throw Refusal(401, "NotSignedIn", "The user has changed meanwhile. Please sign in again.")
    }
    if !hasMFA { noteSignIn(as: try? begun.session.caller(), isDone: true) }
    return enter(begun.needsNewPassword ? .newPassword(begun.session) : .signedIn(begun.session), &call)
  }

  /// Goes on in another state, under another id: one that somebody knew before is worth nothing.
  private func enter(_ state: ConsoleSessions.State, _ call: inout Call) -> JSONOutput {
    sessions.end(call.id)
    (call.id, call.session) = sessions.begin(state, at: world.clock.now)
    return output(call.session, of: call.id, call.site)
  }

  /// Tells the log of a step of signing in. Whom somebody wanted to be who is not let in stays out: people type passwords
  /// where names belong.
  private func noteSignIn(as caller: Caller?, isDone: Bool, _ result: SignInResult? = nil) {
    var line = RequestLine(requestID: RequestID.make())
    (line.action, line.caller) = ("ConsoleLogin", caller)
    line.trace.signIn = result
    log.note(line, status: isDone ? 200 : 403, error: nil, since: nil)
  }

  /// What the guesses for a user's password are counted by, at the door and at a change of it.
  static func guess(of userName: String) -> String { "user " + userName.lowercased() }

  func takeGuess(_ name: String) throws(Refusal) {
    guard let seconds = world.consoleGuesses.take(name, at: world.clock.now) else { return }
    throw Refusal(429, "TooManyAttempts", "There were too many attempts. Try again in \(seconds) seconds.")
  }
}

extension ConsoleService.Refusal {
  /// A second step that was not taken.
  init(_ result: SignInResult) {
    self.init(
      result == .budgetSpent ? 429 : 200, result == .budgetSpent ? "TooManyAttempts" : "InvalidAuthenticationCode",
      result == .budgetSpent
        ? "There were too many codes. Try again in three minutes." : "The code was not accepted. Please try again.")
    detail =
      switch result {
      case .wrongCode: "It is wrong, or the clock of the device is more than two steps off."
      case .usedCode: "It was used before: wait for the next one."
      case .noDevice: "None of the devices has codes that sign-in sees."
      case .accepted, .budgetSpent, .incomplete: nil
      }
  }
}
