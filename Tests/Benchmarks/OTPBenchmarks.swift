import OTPCore

/// Codes a second, and how long it takes to find a device that has drifted.
enum OTPBenchmarks {
  private static let batch = 1000

  static func run(_ report: inout Report) throws {
    let secret = Secret(Array("12345678901234567890".utf8))
    let hotp = try HOTP(secret)

    let liboath = Peers.liboath(codes: batch)
    let rates = Measurement.rates(
      count: batch,
      [
        many(hotp), oneByOne(hotp), many(try HOTP(secret, algorithm: .sha256)),
        many(try HOTP(secret, algorithm: .sha512)), Peers.oneShotHMAC(codes: batch), Peers.rawSHA1Blocks(batch),
      ] + [liboath].compactMap { $0 })
    report.add("sha1CodesPerSecond", rates[0])
    report.add("sha1SingleCodesPerSecond", rates[1])
    report.add("sha256CodesPerSecond", rates[2])
    report.add("sha512CodesPerSecond", rates[3])
    report.add("openSSLOneShotCodesPerSecond", rates[4])
    report.add("ratioToOpenSSLOneShot", rates[0] / rates[4])
    report.add("rawSHA1BlocksPerSecond", rates[5])
    report.add("ratioToHalfOfRawBlocks", rates[0] / (rates[5] / 2))
    if liboath != nil {
      report.add("liboathCodesPerSecond", rates[6])
      report.add("ratioToLiboath", rates[0] / rates[6])
      report.add("singleRatioToLiboath", rates[1] / rates[6])
    } else {
      report.skip("liboath", because: "liboath.so.0 is not installed")
    }
    report.add("driftSearch10000StepsMilliseconds", try driftSearch(TOTP(hotp)))
  }

  /// The batch call, which writes the digits.
  private static func many(_ hotp: HOTP) -> () -> Void {
    var ascii = [UInt8](repeating: 0, count: batch * 6)
    var counter: UInt64 = 0
    return {
      var span = ascii.mutableSpan
      hotp.write(codesFrom: counter, into: &span)
      counter += UInt64(batch)
    }
  }

  /// One call a code, each with its text.
  private static func oneByOne(_ hotp: HOTP) -> () -> Void {
    var counter: UInt64 = 0
    var length = 0
    return {
      for _ in 0..<batch {
        length += hotp.code(counter: counter).text.utf8.count
        counter += 1
      }
      precondition(length > 0)
    }
  }

  /// Two consecutive codes at the far end of 10,000 steps to each side.
  private static func driftSearch(_ totp: TOTP) throws -> Double {
    let now: Int64 = 1_800_000_000
    let first = totp.hotp.code(counter: 60_009_999).text
    let second = totp.hotp.code(counter: 60_010_000).text
    let expected = Verification.accepted(Match(counter: 60_010_000, offset: 10_000))
    return Measurement.milliseconds(runs: 51) {
      let found = try? totp.verify(first, then: second, at: now, search: 10_000)
      precondition(found == expected, "the codes were not found")
    }
  }
}
