internal import OTPCore

/// A credential with the command's options applied: what makes the codes.
enum Generator {
  case time(TOTP)
  case counter(HOTP, next: UInt64)

  /// The codes by counter or time step.
  var hotp: HOTP {
    switch self {
    case .time(let totp): totp.hotp
    case .counter(let hotp, _): hotp
    }
  }

  /// What scripts call the counter of a code.
  var counterName: String { if case .time = self { "step" } else { "counter" } }
}

/// The options that say how codes are made, for secrets that do not say it themselves.
struct GeneratorOptions {
  private let algorithm: HashAlgorithm?
  private let digits: Int?
  private let period: Int?
  private let epoch: Int64?
  private let counter: UInt64?

  /// What a URI can say too, as lines of a usage text.
  static let uriUsage = """
      --algorithm A     SHA1 (default), SHA256 or SHA512
      --digits N        6 (default) to 10
      --period S        1 to 86400 seconds, default 30
      --counter C       codes by counter (HOTP) and not by time
    """

  static let usage =
    uriUsage + "\n  --epoch T0        when step 0 begins: unix seconds or RFC 3339, default 0"

  /// Takes the options.
  ///
  /// - Parameter hasEpoch: whether `--epoch` is among them; a URI cannot say it.
  init(_ arguments: inout Arguments, hasEpoch: Bool = true) throws(Failure) {
    if let name = try arguments.option("algorithm") {
      guard let known = HashAlgorithm(name: name) else {
        throw .usage("`--algorithm` is not SHA1, SHA256 or SHA512")
      }
      algorithm = known
    } else {
      algorithm = nil
    }
    digits = try arguments.number("digits", in: 6...10)
    period = try arguments.number("period", in: 1...86_400)
    epoch = hasEpoch ? try arguments.moment("epoch")?.seconds : nil
    if let text = try arguments.option("counter") {
      guard let value = UInt64(decimalDigits: text) else {
        throw .usage("`--counter` is not a whole number from 0 to 18446744073709551615")
      }
      counter = value
    } else {
      counter = nil
    }
    if counter != nil, period != nil || epoch != nil {
      throw .usage("`--counter` cannot stand beside `--period` or `--epoch`: a code is by counter or by time")
    }
  }

  /// Applies the options. A bare secret takes them; a URI says everything itself, and an option that says otherwise is
  /// an error and not a choice between two answers.
  func applied(to credential: Credential) throws(Failure) -> KeyURI {
    var uri = credential.uri
    if credential.isURI {
      try refuse("algorithm", unless: algorithm == nil || algorithm == uri.algorithm, says: uri.algorithm.rawValue)
      try refuse("digits", unless: digits == nil || digits == uri.digits, says: "\(uri.digits)")
      switch uri.kind {
      case .totp(let own): try refuse("period", unless: period == nil || period == own, says: "\(own)")
      case .steam: try refuse("period", unless: period == nil || period == 30, says: "30")
      case .hotp(let first):
        try refuse("period", unless: period == nil, says: "that codes go by counter")
        try refuse("epoch", unless: epoch == nil, says: "that codes go by counter")
        // The counter of a URI is where counting begins. Going on from there does not contradict it.
        if let counter {
          try refuse("counter", unless: counter >= first, says: "that counting begins at \(first)")
          uri.kind = .hotp(counter: counter)
        }
        return uri
      }
      try refuse("counter", unless: counter == nil, says: "that codes go by time")
      return uri
    }
    uri.algorithm = algorithm ?? .sha1
    uri.digits = digits ?? 6
    uri.kind = counter.map { .hotp(counter: $0) } ?? .totp(period: period ?? 30)
    return uri
  }

  /// The generator that a credential and the options describe.
  func generator(for credential: Credential) throws(Failure) -> Generator {
    let uri = try applied(to: credential)
    do {
      if case .hotp(let counter) = uri.kind { return .counter(try uri.hotp(), next: counter) }
      guard let totp = try uri.totp(epoch: epoch ?? 0) else { throw Failure.usage("no codes by time") }
      return .time(totp)
    } catch {
      throw Failure(error)
    }
  }

  private func refuse(_ option: String, unless agrees: Bool, says own: String) throws(Failure) {
    guard !agrees else { return }
    throw .usage("`--\(option)` contradicts the uri, which says \(own)")
  }
}
