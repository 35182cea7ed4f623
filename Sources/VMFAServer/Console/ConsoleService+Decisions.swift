internal import IAMAccount
internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding

extension ConsoleService {
  /// How many bytes of the past the page gets: each decision brings the text of its policy.
  private static let pastBytes = 400_000

  /// The decisions as server-sent events: those of the past, then those that are made.
  ///
  /// https://html.spec.whatwg.org/multipage/server-sent-events.html
  func decisions(_ call: Call) throws(Refusal) -> HTTPResponse {
    let audience = try audience(try principal(of: call))
    let (log, sessions, clock, id) = (world.decisions, sessions, world.clock, call.id)
    let number = Lock<Int?>(nil)
    // Neither is kept by a stream that nobody has closed.
    let stream = HTTPEventStream { [weak log, weak sessions] in
      guard let number = number.withLock({ $0 }) else { return }
      log?.stop(following: number)
      sessions?.detach(number)
    }
    // The log holds the stream until its connection lets go of it.
    let (past, follower) = log.follow { [weak sessions] entry, rendering in
      // Whoever's time is up hears nothing more.
      guard sessions?.session(id, at: clock.now) != nil else { return stream.end() }
      guard audience.mayKnow(entry.record) else { return }
      stream.send(rendering.text(audience.isRoot) { Array(entry.event(showsAll: audience.isRoot).utf8) })
    }
    number.withLock { $0 = follower }
    sessions.attach(stream, follower, to: id)
    var events: [String] = []
    var size = 0
    for entry in past.reversed() where audience.mayKnow(entry.record) {
      events.append(entry.event(showsAll: audience.isRoot))
      size += events.last?.utf8.count ?? 0
      if size > Self.pastBytes { break }
    }
    let text = "retry: 2000\n\n" + events.reversed().joined() + "event: ready\ndata: {}\n\n"
    var response = HTTPResponse(
      status: 200, headers: ["Content-Type": "text/event-stream", "Cache-Control": "no-store"], body: Array(text.utf8))
    response.events = stream
    return response
  }

  /// What if: the same request under the three kinds of credentials.
  func compare(_ call: Call, _ principal: ConsoleSession, _ body: ConsoleBody) throws(Refusal) -> JSONOutput {
    let id = try body.number("id", in: 0...Int.max)
    let audience = try audience(principal)
    guard let record = world.decisions.entry(id)?.record, audience.mayKnow(record) else {
      throw Refusal(200, "NotFound", "There is no such decision of yours, or it is too long ago.")
    }
    let (comparison, showsAll) = (record.decision.mfaComparison, audience.isRoot)
    return [
      "longTermKey": .object(comparison.longTermKey.consoleMembers(showsAll: showsAll)),
      "sessionWithoutMFA": .object(comparison.sessionWithoutMFA.consoleMembers(showsAll: showsAll)),
      "sessionWithMFA": .object(comparison.sessionWithMFA.consoleMembers(showsAll: showsAll)),
      "mfaEffect": .string(comparison.effect.rawValue),
    ]
  }

  private func audience(_ principal: ConsoleSession) throws(Refusal) -> ConsoleAudience {
    do throws(ServiceError) { return ConsoleAudience(try principal.caller(), isRoot: principal.isRoot) } catch {
      throw Refusal(401, "NotSignedIn", "The sign-in is over.")
    }
  }
}

/// Whose decisions somebody may know: the own ones, and the root user everybody's.
struct ConsoleAudience: Sendable {
  let isRoot: Bool
  private let userID: String

  init(_ caller: Caller, isRoot: Bool) { (userID, self.isRoot) = (caller.userID, isRoot) }

  func mayKnow(_ record: DecisionRecord) -> Bool { isRoot || record.principalID == userID }
}

extension DecisionLog.Entry {
  /// The decision as an event.
  func event(showsAll: Bool) -> String {
    "event: decision\nid: \(id)\ndata: \(record.consoleOutput(id: id, showsAll: showsAll).text)\n\n"
  }
}
