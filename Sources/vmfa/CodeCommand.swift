internal import Authenticator
internal import OTPCore
internal import VMFASystem

extension Command {
  static let code = Command(
    name: "code", summary: "print the current code",
    usage: {
      """
      Usage:
        vmfa code [- | --file PATH] [OPTION]...

      Prints the current one-time code, and nothing else.

      Options:
      \(GeneratorOptions.usage)
        --at T            the code at another time: unix seconds or RFC 3339
        --count N         N consecutive codes, one a line
        --min-validity S  wait for the next code unless this one is valid for S seconds
        --fresh           never a code that was shown before: wait for the next one
        --watch           go on: show each code, and on a terminal the seconds it has left
        --copy            put the code on the clipboard too
        --json            one JSON object a line

      With --at, --min-validity does not wait: it gives the code that waiting would have given.
      For --fresh, vmfa keeps which step was shown last, under a MAC of the secret, in
      $XDG_STATE_HOME/vmfa/shown or ~/.local/state/vmfa/shown. Codes for other times than the present
      (--at) do not count as shown.

      Examples:
        $ pass show aws | vmfa code
        $ vmfa code --file qr.png --min-validity 5
        $ vmfa code --file seed.txt --at 2026-11-23T18:17:54Z --algorithm SHA256 --digits 8
        $ vmfa code --file seed.txt --watch
      """
    }
  ) { arguments throws(Failure) in
    var arguments = arguments
    let options = try GeneratorOptions(&arguments)
    let request = try CodeRequest(&arguments)
    let source = try CredentialSource(
      file: try arguments.option("file"), operands: try arguments.operands(atMost: 1))
    let credential = try source.read()
    let generator = try options.generator(for: credential)
    credential.sayWarnings()
    switch generator {
    case .counter(let hotp, let next): try request.show(hotp, from: next, of: credential)
    case .time(let totp) where request.isWatching: try watch(totp, credential, asJSON: request.isJSON)
    case .time(let totp): try request.show(totp, of: credential)
    }
    return .success
  }
}

/// The options of `vmfa code` that say which codes and in what form.
private struct CodeRequest {
  let time: Moment?
  let count: Int
  let minimumValidity: Int
  let isFresh: Bool
  let isWatching: Bool
  let isCopying: Bool
  let isJSON: Bool
  private let namesTime: Bool

  init(_ arguments: inout Arguments) throws(Failure) {
    time = try arguments.moment("at")
    let number = try arguments.number("count", in: 1...1_000_000)
    count = number ?? 1
    let validity = try arguments.number("min-validity", in: 0...86_400)
    minimumValidity = validity ?? 0
    isFresh = try arguments.flag("fresh")
    isWatching = try arguments.flag("watch")
    isCopying = try arguments.flag("copy")
    isJSON = try arguments.flag("json")
    namesTime = time != nil || validity != nil || isFresh || isWatching
    if isFresh, time != nil { throw .usage("`--fresh` goes by the clock and cannot stand beside `--at`") }
    if isWatching, time != nil || number != nil || validity != nil || isFresh || isCopying {
      throw .usage("`--watch` stands alone: without `--at`, `--count`, `--min-validity`, `--fresh` and `--copy`")
    }
    if isCopying, count > 1 { throw .usage("`--copy` takes one code, not several") }
  }

  // MARK: By counter

  func show(_ hotp: HOTP, from counter: UInt64, of credential: Credential) throws(Failure) {
    guard !namesTime else {
      throw .usage("codes by counter have no time: `--at`, `--min-validity`, `--fresh` and `--watch` mean nothing")
    }
    guard UInt64(count - 1) <= UInt64.max - counter else { throw .usage("there are not so many counters left") }
    var output = Output()
    for counter in counter...counter + UInt64(count - 1) {
      let code = hotp.code(counter: counter)
      if isJSON {
        output.line(credential.describe(code, counter: counter))
      } else {
        output.line(code.text)
      }
    }
    if isCopying { try Clipboard.copy(hotp.code(counter: counter).text) }
    try output.flush()
  }

  // MARK: By time

  func show(_ totp: TOTP, of credential: Credential) throws(Failure) {
    guard minimumValidity <= totp.period else {
      throw .usage("`--min-validity` \(minimumValidity) is longer than the period: no code is valid for so long")
    }
    let asked = time ?? .present
    let first = try firstStep(totp, now: asked)
    guard UInt64(count - 1) <= UInt64.max - first else { throw .usage("there are not so many steps left") }
    var now = asked
    if let begin = totp.start(ofStep: first), begin > asked.seconds {
      if time == nil { try wait(until: begin, totp) }
      now = Moment(seconds: begin, isBetween: false)
    }
    if isCopying { try Clipboard.copy(totp.hotp.code(counter: first).text) }
    var output = Output()
    for step in first...first + UInt64(count - 1) {
      let code = totp.hotp.code(counter: step)
      if isJSON {
        output.line(credential.describe(code, step: step, totp, now: now))
      } else {
        output.line(code.text)
      }
    }
    try output.flush()
  }

  /// The step to begin with: the present one, or a later one where the present one will not do.
  private func firstStep(_ totp: TOTP, now: Moment) throws(Failure) -> UInt64 {
    var step: UInt64
    do {
      step = try totp.timeStep(at: now.seconds)
    } catch {
      throw Failure(error)
    }
    let end = Int128(totp.epoch) + (Int128(step) + 1) * Int128(totp.period)
    if now.wholeSeconds(until: end) < Int128(minimumValidity) {
      guard step < .max else { throw .usage("there is no step behind the last one") }
      step += 1
    }
    if isFresh { return try ShownCodes.claim(totp, from: step, count: count) }
    ShownCodes.note(totp, through: step.addingReportingOverflow(UInt64(count - 1)).partialValue, isPresent: time == nil)
    return step
  }

  private func wait(until begin: Int64, _ totp: TOTP) throws(Failure) {
    let seconds = begin - SystemClock().now.seconds
    // More than the next code or two is worth a word, also to a log.
    if Descriptor.errors.isTerminal || seconds > totp.period { Program.say("waiting \(seconds) s for the next code") }
    ProcessState.sleep(untilSeconds: begin)
  }
}

/// Shows each code as its time comes, until the person has enough.
private func watch(_ totp: TOTP, _ credential: Credential, asJSON: Bool) throws(Failure) {
  let isLive = Descriptor.output.isTerminal && !asJSON
  let isColoured = isLive && ProcessState.variable("NO_COLOR") == nil
  ProcessState.unblockTermination()
  ProcessState.endOnBrokenPipe()
  if isLive { Terminal.endOnInterrupt() }
  var shown: UInt64?
  do {
    while true {
      let present = Moment.present
      let now = present.seconds
      let step = try totp.timeStep(at: now)
      let code = totp.hotp.code(counter: step)
      guard let begin = totp.start(ofStep: step) else { return }
      let left = begin + Int64(totp.period) - now
      if shown != step { ShownCodes.note(totp, through: step, isPresent: true) }
      var output = Output()
      if isLive {
        let colour = isColoured && left <= 5 ? ("\u{1B}[31m", "\u{1B}[0m") : ("", "")
        output.append("\r\u{1B}[K" + colour.0 + code.text + "  \(left) s" + colour.1)
      } else if shown != step, asJSON {
        output.line(credential.describe(code, step: step, totp, now: present))
      } else if shown != step {
        output.line(code.text)
      }
      try output.flush()
      shown = step
      ProcessState.sleep(untilSeconds: isLive ? now + 1 : begin + Int64(totp.period))
    }
  } catch {
    throw Failure(error)
  }
}
