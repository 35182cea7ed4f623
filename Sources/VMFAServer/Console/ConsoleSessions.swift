internal import IAMAccount
internal import OTPCore
internal import VMFAEncoding

/// Who is signed in, by the ids in cookies. They live as long as the process.
final class ConsoleSessions: Sendable {
  /// How far somebody has got.
  enum State: Sendable {
    /// Nobody has said anything yet.
    case signedOut
    /// The password was right, and the user has devices.
    case secondStep(ConsoleUser)
    /// The user is known, and must set a new password first.
    case newPassword(ConsoleSession)
    /// Somebody is signed in.
    case signedIn(ConsoleSession)
  }

  struct Session: Sendable {
    let state: State
    /// What the page sends with whatever changes something.
    let csrfToken: String
    /// What a security key is to sign, until it has.
    var challenge: [UInt8]?
    let begun: UnixTime
    /// Tells the order in which sessions began.
    fileprivate let number: UInt64
  }

  fileprivate struct Entries {
    var byID: [String: Session] = [:]
    var count: UInt64 = 0
  }

  private let entries = Lock(Entries())
  /// More sessions than people have. The oldest make room: first those of nobody.
  private static let capacity = 1_000
  /// How long the second step, and whoever has said nothing, is waited for, in milliseconds.
  private static let patience: Int64 = 600_000

  /// A session with an id that nobody had before.
  func begin(_ state: State, at now: UnixTime) -> (id: String, session: Session) {
    let (id, token) = (ConsoleSessions.randomText(), ConsoleSessions.randomText())
    return entries.withLock { entries in
      if entries.byID.count >= Self.capacity { entries.makeRoom() }
      entries.count += 1
      let session = Session(state: state, csrfToken: token, begun: now, number: entries.count)
      entries.byID[id] = session
      return (id, session)
    }
  }

  /// The session of an id, unless it is over.
  func session(_ id: String, at now: UnixTime) -> Session? {
    entries.withLock { entries in
      guard let session = entries.byID[id] else { return nil }
      if session.isOver(at: now, patience: Self.patience) {
        entries.byID[id] = nil
        return nil
      }
      return session
    }
  }

  func end(_ id: String) { entries.withLock { $0.byID[id] = nil } }

  func endAll() { entries.withLock { $0.byID = [:] } }

  /// Remembers what a security key is to sign.
  func setChallenge(_ challenge: [UInt8], of id: String) { entries.withLock { $0.byID[id]?.challenge = challenge } }

  /// What a security key was to sign; it serves once.
  func takeChallenge(of id: String) -> [UInt8]? {
    entries.withLock { entries in
      defer { entries.byID[id]?.challenge = nil }
      return entries.byID[id]?.challenge
    }
  }

  /// 256 random bits.
  private static func randomText() -> String {
    var system = SystemRandomNumberGenerator()
    return Hexadecimal.encode((0..<32).map { _ in UInt8.random(in: 0...255, using: &system) })
  }
}

extension ConsoleSessions.Session {
  fileprivate func isOver(at now: UnixTime, patience: Int64) -> Bool {
    switch state {
    // Whoever has said nothing yet loses nothing.
    case .signedOut: false
    case .secondStep: now.milliseconds - begun.milliseconds >= patience
    case .newPassword(let session), .signedIn(let session): now >= session.expiration
    }
  }

  fileprivate var isNobodys: Bool { if case .signedOut = state { true } else { false } }
}

extension ConsoleSessions.Entries {
  /// Lets an eighth go at once, so that not each new session looks through all.
  fileprivate mutating func makeRoom() {
    let order = byID.sorted { one, other in
      one.value.isNobodys != other.value.isNobodys ? one.value.isNobodys : one.value.number < other.value.number
    }
    for entry in order.prefix(order.count / 8 + 1) { byID[entry.key] = nil }
  }
}
