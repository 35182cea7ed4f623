internal import Authenticator
internal import OTPCore

extension Command {
  static let verify = Command(
    name: "verify", summary: "check a code, or two consecutive ones",
    usage: {
      """
      Usage:
        vmfa verify - CODE [CODE2] [OPTION]...
        vmfa verify --file PATH CODE [CODE2] [OPTION]...

      Prints how many steps the code lies from now, 0 for right on time; of two codes, the second. Exits with 1 when
      the code is refused.

      Options:
      \(GeneratorOptions.usage)
        --at T            as if it were another time: unix seconds or RFC 3339
        --window N        one code: accept up to N steps before and after (default 1); by counter, ahead (default 10)
        --search N        two codes: look up to N steps before and after (default 1000); by counter, ahead
        --state FILE      remember what was accepted: nothing at or before that step is accepted again
        --json            as JSON

      Examples:
        $ vmfa verify --file seed.txt 123456
        $ vmfa verify --file seed.txt --state used.txt 123456
        $ vmfa verify - 123456 654321 --search 20 < seed.txt
      """
    }
  ) { arguments throws(Failure) in
    var arguments = arguments
    let options = try GeneratorOptions(&arguments)
    let time = try arguments.moment("at")?.seconds
    let window = try arguments.number("window", in: 0...1_000_000)
    let search = try arguments.number("search", in: 0...1_000_000)
    let state = try arguments.option("state")
    let isJSON = try arguments.flag("json")
    let file = try arguments.option("file")
    var operands = try arguments.operands(atMost: file == nil ? 3 : 2)
    // Without a file the first operand is the source, unless it is alone: then it is the code.
    var source: [String] = []
    if file == nil, operands.count > 1 { source = [operands.removeFirst()] }
    guard let first = operands.first else { throw .usage("the code is missing") }
    let second = operands.count > 1 ? operands[1] : nil
    if second == nil, search != nil { throw .usage("`--search` is for two codes; one has a `--window`") }
    if second != nil, window != nil { throw .usage("`--window` is for one code; two have a `--search`") }
    let credential = try CredentialSource(file: file, operands: source).read()
    let generator = try options.generator(for: credential)
    credential.sayWarnings()

    let attempt = Attempt(
      first: first, second: second, window: window, search: search ?? 1000, time: time ?? SystemClock().now.seconds)
    if case .counter = generator, time != nil { throw .usage("codes by counter have no time: `--at` means nothing") }
    let verdict: Verdict
    do {
      if let state {
        verdict = try attempt.verify(generator, StepLedger(verifierStateAt: state))
      } else {
        verdict = try attempt.verify(generator, after: nil)
      }
    } catch let error as StepLedgerError {
      throw .data("the code is refused, for its use cannot be noted: \(error)")
    } catch {
      throw Failure(error)
    }
    return try verdict.show(isJSON: isJSON, counterName: generator.counterName)
  }
}

/// One try to get in.
private struct Attempt {
  let first: String
  let second: String?
  let window: Int?
  let search: Int
  let time: Int64

  /// Checks against what was accepted before, and notes what is accepted now, in one go.
  func verify(_ generator: Generator, _ ledger: StepLedger) throws -> Verdict {
    var verdict = Verdict.wrong
    let tag =
      switch generator {
      case .time(let totp): StepTag(totp, .verified)
      case .counter(let hotp, _): StepTag(hotp, .verified)
      }
    try ledger.update(tag) { last in
      verdict = try verify(generator, after: last)
      guard case .accepted(let match) = verdict else { return nil }
      return match.counter
    }
    return verdict
  }

  func verify(_ generator: Generator, after last: UInt64?) throws -> Verdict {
    let found: Verification
    switch generator {
    case .time(let totp):
      found = try verify(totp, after: last)
      // Right, but not late enough: the person should learn which of the two it is.
      if case .rejected = found, last != nil, try verify(totp, after: nil) != .rejected { return .reused }
    case .counter(let hotp, let next):
      guard last != .max else { return .wrong }
      // A counter only moves on: the codes that were accepted lie behind the expected one.
      let expected = max(next, last.map { $0 + 1 } ?? 0)
      found =
        try second.map {
          try hotp.resynchronize(firstCode: first, secondCode: $0, counter: expected, lookAheadWindow: search)
        } ?? hotp.verify(first, counter: expected, lookAheadWindow: window ?? 10)
    }
    if case .accepted(let match) = found { return .accepted(match) }
    return .wrong
  }

  private func verify(_ totp: TOTP, after last: UInt64?) throws -> Verification {
    guard let second else { return try totp.verify(first, at: time, window: window ?? 1, after: last) }
    return try totp.verify(first, then: second, at: time, search: search, after: last)
  }
}

private enum Verdict {
  case accepted(Match)
  case wrong
  case reused

  func show(isJSON: Bool, counterName: String) throws(Failure) -> ExitStatus {
    var output = Output()
    var object = JSONObject()
    switch self {
    case .accepted(let match):
      object.add("accepted", true)
      object.add("offset", match.offset)
      object.add(counterName, match.counter)
      if isJSON { output.line(object) } else { output.line(String(match.offset)) }
      try output.flush()
      return .success
    case .wrong, .reused:
      let reason = if case .reused = self { "it, or a later one, was accepted before" } else { "it is not right" }
      object.add("accepted", false)
      object.add("reason", reason)
      if isJSON { output.line(object) }
      try output.flush()
      throw Failure(.refused, "the code is refused: " + reason)
    }
  }
}
