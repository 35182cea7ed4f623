import Testing
import VMFAServer
import VMFATestSupport

/// What a parser makes of bytes: the requests, and how it stands behind them.
struct Reading: Equatable {
  var requests: [HTTPRequest] = []
  var error: HTTPRequestError?
  var stage = HTTPRequestParser.Stage.idle

  /// Reads bytes in pieces of the sizes that `size` gives, which is asked with the number of bytes left.
  init(_ bytes: [UInt8], limits: HTTPLimits = HTTPLimits(), pieces size: (Int) -> Int = { $0 }) {
    var parser = HTTPRequestParser(limits: limits)
    var start = 0
    do {
      while start < bytes.count {
        let end = min(start + max(size(bytes.count - start), 1), bytes.count)
        let piece = Array(bytes[start..<end])
        var position = 0
        while position < piece.count {
          if let request = try parser.read(piece.span, from: &position) { requests.append(request) }
        }
        start = end
      }
    } catch { self.error = error }
    stage = parser.stage
  }

  /// Every text is split by the same random numbers, so that one that fails can be had again alone.
  private static let splits = SeededGenerator("requests in pieces")

  /// Reads bytes whole, byte by byte and in random pieces, and expects the same each time.
  static func agreed(
    _ bytes: [UInt8], limits: HTTPLimits = HTTPLimits(), rounds: Int = 20, location: SourceLocation = #_sourceLocation
  ) -> Reading {
    let whole = Reading(bytes, limits: limits)
    func expectSame(_ reading: Reading, _ way: String) {
      guard reading != whole else { return }
      let text = String(decoding: bytes, as: UTF8.self).debugDescription
      Issue.record("\(way): \(reading) instead of \(whole) for \(text)", sourceLocation: location)
    }
    expectSame(Reading(bytes, limits: limits) { _ in 1 }, "byte by byte")
    var random = splits
    for _ in 0..<rounds {
      let longest = Int.random(in: 1...40, using: &random)
      let reading = Reading(bytes, limits: limits) { _ in Int.random(in: 1...longest, using: &random) }
      expectSame(reading, "seed \(random.seed), at most \(longest)")
    }
    return whole
  }

  static func agreed(
    _ text: String, limits: HTTPLimits = HTTPLimits(), location: SourceLocation = #_sourceLocation
  ) -> Reading {
    agreed(Array(text.utf8), limits: limits, location: location)
  }
}
