internal import Authenticator
internal import OTPCore

/// Which codes were shown: what makes `--fresh` true.
enum ShownCodes {
  /// How many steps `--fresh` may have to wait, for others who took the steps before.
  private static let patience: UInt64 = 120

  /// Notes that the codes of all steps up to one are shown. Whatever goes wrong is nobody's concern here: most people
  /// never ask for fresh codes.
  ///
  /// - Parameter isPresent: whether the code was asked for as the present one. A code for a named time counts when that
  ///   time is now.
  static func note(_ totp: TOTP, through step: UInt64, isPresent: Bool) {
    if !isPresent, (try? totp.timeStep(at: SystemClock().now.seconds)) != step { return }
    let tag = StepTag(totp, .shown)
    if StepLedger.shownCodesHold(tag, atLeast: step) { return }
    try? StepLedger.shownCodes()?.update(tag, waits: false) { shown in
      if let shown, shown >= step { return nil }
      return step
    }
  }

  /// Takes the codes of `count` steps for the caller alone, from a step on and behind everything that was shown.
  ///
  /// - Returns: the first step.
  static func claim(_ totp: TOTP, from step: UInt64, count: Int) throws(Failure) -> UInt64 {
    guard let ledger = StepLedger.shownCodes() else {
      throw .data("cannot tell which codes were shown before: there is no home folder")
    }
    var first = step
    do {
      try ledger.update(StepTag(totp, .shown)) { shown in
        if let shown, shown >= step {
          guard shown - step < patience else {
            throw Failure.data(
              "codes were shown for \(shown - step + 1) steps to come: the next fresh one is too far away",
              hint: "to forget what was shown, delete the ledger that `vmfa help code` names")
          }
          first = shown + 1
        }
        let (last, overflow) = first.addingReportingOverflow(UInt64(count) - 1)
        guard !overflow, totp.start(ofStep: last) != nil else {
          throw Failure.usage("there are not so many steps left")
        }
        return last
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .data("cannot tell which codes were shown before: \(error)")
    }
    return first
  }
}
