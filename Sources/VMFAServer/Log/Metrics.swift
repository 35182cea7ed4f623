internal import IAMAccount
internal import OTPCore

/// Counts of answers, sign-ins and decisions, in the text format of Prometheus.
final class Metrics: Sendable {
  private struct Key: Hashable {
    let action: String
    let status: Int
  }

  private struct Counts {
    var answers: [Key: Int] = [:]
    var signIns: [SignInResult: Int] = [:]
    /// How long all answers together took.
    var microseconds: Int64 = 0
  }

  private let counts = Lock(Counts())
  /// Names come from clients: beyond so many of them the rest is counted together.
  private static let limit = 1_000

  func count(action: String, status: Int, signIn: SignInResult? = nil, microseconds: Int64 = 0) {
    let isName =
      !action.isEmpty && action.utf8.count <= 64
      && action.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      }
    counts.withLock { counts in
      let key = Key(action: isName ? action : "other", status: status)
      if counts.answers[key] == nil, counts.answers.count >= Self.limit {
        counts.answers[Key(action: "other", status: status), default: 0] += 1
      } else {
        counts.answers[key, default: 0] += 1
      }
      if let signIn { counts.signIns[signIn, default: 0] += 1 }
      counts.microseconds += microseconds
    }
  }

  /// - Parameter connections: how many there are at the moment.
  func text(connections: Int?) -> String {
    let counts = counts.withLock { $0 }
    var text = ""
    func family(_ name: String, _ type: String, _ help: String, _ lines: [(labels: String, value: String)]) {
      text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
      for line in lines { text += "\(name)\(line.labels) \(line.value)\n" }
    }
    let answers = counts.answers.sorted { ($0.key.action, $0.key.status) < ($1.key.action, $1.key.status) }
    family(
      "vmfa_requests_total", "counter", "Answers by action and HTTP status.",
      answers.map { ("{action=\"\($0.key.action)\",status=\"\($0.key.status)\"}", String($0.value)) })
    family(
      "vmfa_request_seconds_total", "counter", "How long all answers together took.",
      [("", String(Double(counts.microseconds) / 1e6))])
    family(
      "vmfa_sign_ins_total", "counter", "Codes that came with calls, by what became of them.",
      SignInResult.allCases.map { ("{result=\"\($0.rawValue)\"}", String(counts.signIns[$0] ?? 0)) })
    if let connections {
      family("vmfa_connections", "gauge", "Open connections.", [("", String(connections))])
    }
    return text
  }

  func reset() { counts.withLock { $0 = Counts() } }
}
