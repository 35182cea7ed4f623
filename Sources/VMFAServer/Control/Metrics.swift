internal import OTPCore

/// Counts of answers by action and status, in the text format of Prometheus.
final class Metrics: Sendable {
  private struct Key: Hashable {
    let action: String
    let status: Int
  }

  private let counts = Lock<[Key: Int]>([:])
  /// Names come from clients: beyond so many of them the rest is counted together.
  private static let limit = 1_000

  func count(action: String, status: Int) {
    let isName =
      !action.isEmpty && action.utf8.count <= 64
      && action.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      }
    counts.withLock { counts in
      let key = Key(action: isName ? action : "other", status: status)
      if counts[key] == nil, counts.count >= Self.limit {
        counts[Key(action: "other", status: status), default: 0] += 1
      } else {
        counts[key, default: 0] += 1
      }
    }
  }

  var text: String {
    var text = "# HELP vmfa_requests_total Answers by action and HTTP status.\n# TYPE vmfa_requests_total counter\n"
    let counts = counts.withLock { $0 }
    for (key, count) in counts.sorted(by: { ($0.key.action, $0.key.status) < ($1.key.action, $1.key.status) }) {
      text += "vmfa_requests_total{action=\"\(key.action)\",status=\"\(key.status)\"} \(count)\n"
    }
    return text
  }

  func reset() { counts.withLock { $0 = [:] } }
}
