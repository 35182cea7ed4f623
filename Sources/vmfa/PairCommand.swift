internal import OTPCore

extension Command {
  static let pair = Command(
    name: "pair", summary: "print two consecutive codes, as enrolment asks for",
    usage: {
      """
      Usage:
        vmfa pair [- | --file PATH] [OPTION]...

      Prints the previous and the current code: nobody has to wait for the next one.
      For codes by counter: the next two.

      Options:
      \(GeneratorOptions.usage)
        --at T            the codes at another time: unix seconds or RFC 3339
        --aws             as options of `aws iam enable-mfa-device` and `resync-mfa-device`
        --json            as JSON

      Examples:
        $ vmfa pair --file seed.txt
        $ aws iam enable-mfa-device --user-name alice --serial-number "$ARN" $(vmfa pair --aws --file seed.txt)
      """
    }
  ) { arguments throws(Failure) in
    var arguments = arguments
    let options = try GeneratorOptions(&arguments)
    let time = try arguments.moment("at")?.seconds
    let isAWS = try arguments.flag("aws")
    let isJSON = try arguments.flag("json")
    if isAWS, isJSON { throw .usage("`--aws` and `--json` cannot stand together") }
    let source = try CredentialSource(
      file: try arguments.option("file"), operands: try arguments.operands(atMost: 1))
    let credential = try source.read()
    let generator = try options.generator(for: credential)
    credential.sayWarnings()
    if isAWS, generator.hotp.format != .sixDigits { throw .usage("aws takes codes of six digits") }

    let first: UInt64
    switch generator {
    case .counter(_, let next):
      if time != nil { throw .usage("codes by counter have no time: `--at` means nothing") }
      guard next < .max else { throw .usage("there is no counter behind the last one") }
      first = next
    case .time(let totp):
      do {
        let step = try totp.timeStep(at: time ?? SystemClock().now.seconds)
        guard step > 0 else { throw Failure.usage("there is no code before the first step") }
        first = step - 1
        ShownCodes.note(totp, through: step, isPresent: time == nil)
      } catch {
        throw Failure(error)
      }
    }

    let codes = generator.hotp.codes(from: first, count: 2).map(\.text)
    var output = Output()
    if isJSON {
      var object = JSONObject()
      object.add("codes", codes)
      object.add(generator.counterName, first + 1)
      output.line(object)
    } else if isAWS {
      output.line("--authentication-code1 \(codes[0]) --authentication-code2 \(codes[1])")
    } else {
      output.line(codes.joined(separator: " "))
    }
    try output.flush()
    return .success
  }
}
