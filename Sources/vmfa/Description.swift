internal import OTPCore

extension Credential {
  /// Tells what a reader let pass.
  func sayWarnings() {
    for warning in warnings where warning != .emptyAccount { Program.say("warning: \(warning)") }
  }

  /// A code by counter with what belongs to it.
  func describe(_ code: OTPCode, counter: UInt64) -> JSONObject {
    var object = start(code)
    object.add("type", "hotp")
    object.add("counter", counter)
    addNames(&object)
    return object
  }

  /// A code by time with what belongs to it. All times are Unix seconds.
  func describe(_ code: OTPCode, step: UInt64, _ totp: TOTP, now: Moment) -> JSONObject {
    var object = start(code)
    object.add("type", code.format.isSteam ? "steam" : "totp")
    object.add("period", totp.period)
    object.add("step", step)
    let begin = Int128(totp.epoch) + Int128(step) * Int128(totp.period)
    let end = begin + Int128(totp.period)
    object.add("validFrom", begin)
    object.add("validUntil", end)
    object.add("remaining", now.wholeSeconds(until: end))
    addNames(&object)
    return object
  }

  private func start(_ code: OTPCode) -> JSONObject {
    var object = JSONObject()
    object.add("code", code.text)
    object.add("digits", code.format.length)
    return object
  }

  private func addNames(_ object: inout JSONObject) {
    guard isURI else { return }
    object.add("issuer", ifAny: uri.issuer)
    object.add("account", uri.account)
  }
}
