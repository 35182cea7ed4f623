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
    fileprivate var challenge: (bytes: [UInt8], since: MonotonicTime)?
    let begun: UnixTime
    /// Tells the order in which sessions began.
    fileprivate let number: UInt64
  }

  fileprivate struct Entries {
    var byID: [String: Session] = [:]
    var count: UInt64 = 0
    /// The streams of decisions, in the order in which they began.
    var streams: [(number: Int, id: String, owner: String, stream: HTTPEventStream)] = []
  }

  private let entries = Lock(Entries())
  /// More sessions than people have. The oldest make room: first those of nobody.
  private static let capacity = 1_000
  /// So many sessions has each principal, so that nobody signs others out; the own oldest make room.
  private static let share = 16
  /// So many streams of decisions has each principal: a server does not have many.
  private static let streamShare = 6
  /// How long the second step is waited for, in milliseconds.
  private static let patience: Int64 = 600_000
  /// How long a security key may take to answer: longer than the browser waits.
  private static let challengePatience = Duration.seconds(180)

  /// A session with an id that nobody had before.
  func begin(_ state: State, at now: UnixTime) -> (id: String, session: Session) {
    let (id, token) = (ConsoleSessions.randomText(), ConsoleSessions.randomText())
    return entries.withLock { entries in
      if let owner = state.owner { entries.keep(Self.share - 1, of: owner) }
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
        entries.remove(id)
        return nil
      }
      return session
    }
  }

  func end(_ id: String) { entries.withLock { $0.remove(id) } }

  func endAll() { entries.withLock { entries in entries.byID.keys.forEach { entries.remove($0) } } }

  /// Lets a stream of decisions end with its session.
  ///
  /// - Parameter number: by which it is let go again.
  func attach(_ stream: HTTPEventStream, _ number: Int, to id: String) {
    entries.withLock { entries in
      guard let owner = entries.byID[id]?.state.owner else { return stream.end() }
      entries.streams.append((number, id, owner, stream))
      let own = entries.streams.filter { $0.owner == owner }
      // The oldest are let go: their pages ask again.
      own.dropLast(Self.streamShare).forEach { $0.stream.end() }
    }
  }

  func detach(_ number: Int) { entries.withLock { $0.streams.removeAll { $0.number == number } } }

  /// How many streams there are.
  var streamCount: Int { entries.withLock { $0.streams.count } }

  /// What a security key of a session is to sign: what it was asked before as long as it has not answered, so that a second
  /// tab does not make the first one's touch worthless.
  func challenge(of id: String, _ make: () -> [UInt8]) -> [UInt8] {
    entries.withLock { entries in
      if let challenge = entries.byID[id]?.challenge, challenge.since + Self.challengePatience > .now {
        return challenge.bytes
      }
      let bytes = make()
      entries.byID[id]?.challenge = (bytes, .now)
      return bytes
    }
  }

  /// What a security key was to sign; it serves once.
  func takeChallenge(of id: String) -> [UInt8]? {
    entries.withLock { entries in
      defer { entries.byID[id]?.challenge = nil }
      return entries.byID[id]?.challenge.flatMap { $0.since + Self.challengePatience > .now ? $0.bytes : nil }
    }
  }

  /// 256 random bits.
  private static func randomText() -> String {
    var system = SystemRandomNumberGenerator()
    return Hexadecimal.encode((0..<32).map { _ in UInt8.random(in: 0...255, using: &system) })
  }
}

extension ConsoleSessions.Session {
  /// Whether the user who is signed in is still there.
  var isSomebodys: Bool {
    switch state {
    case .signedOut, .secondStep: true
    case .newPassword(let session), .signedIn(let session): (try? session.caller()) != nil
    }
  }

  fileprivate func isOver(at now: UnixTime, patience: Int64) -> Bool {
    switch state {
    // Whoever has said nothing yet loses nothing.
    case .signedOut: false
    case .secondStep: now.milliseconds - begun.milliseconds >= patience
    case .newPassword(let session), .signedIn(let session): now >= session.expiration
    }
  }
}

extension ConsoleSessions.State {
  /// Whose session it is, `nil` for nobody's.
  fileprivate var owner: String? {
    switch self {
    case .signedOut: nil
    case .secondStep(let user): user.id
    case .newPassword(let session), .signedIn(let session): session.principalID
    }
  }
}

extension ConsoleSessions.Entries {
  fileprivate mutating func remove(_ id: String) {
    byID[id] = nil
    for entry in streams where entry.id == id { entry.stream.end() }
  }

  /// Lets the oldest sessions of a principal go, but for so many.
  fileprivate mutating func keep(_ count: Int, of owner: String) {
    let own = byID.filter { $0.value.state.owner == owner }.sorted { $0.value.number < $1.value.number }
    own.dropLast(count).forEach { remove($0.key) }
  }

  /// Lets an eighth go at once, so that not each new session looks through all.
  fileprivate mutating func makeRoom() {
    let order = byID.sorted { one, other in
      let (isNobodys, isOthersNobodys) = (one.value.state.owner == nil, other.value.state.owner == nil)
      return isNobodys != isOthersNobodys ? isNobodys : one.value.number < other.value.number
    }
    order.prefix(order.count / 8 + 1).forEach { remove($0.key) }
  }
}
