internal import IAMAccount
internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding

extension ConsoleService {
  /// How many decisions of the past the page gets.
  private static let past = 200

  /// The decisions as server-sent events: those of the past, then those that are made.
  ///
  /// https://html.spec.whatwg.org/multipage/server-sent-events.html
  func decisions(_ call: Call) throws(Refusal) -> HTTPResponse {
    guard case .signedIn(let principal) = call.session.state else {
      throw Refusal(401, "NotSignedIn", "You are not signed in, or the sign-in is over.")
    }
    let audience = try audience(principal)
    var text = "retry: 2000\n\n"
    for entry in world.decisions.latest(Self.past, where: { audience.mayKnow($0) }) { text += entry.event }
    text += "event: ready\ndata: {}\n\n"
    return HTTPResponse(
      status: 200, headers: ["Content-Type": "text/event-stream", "Cache-Control": "no-store"], body: Array(text.utf8))
  }

  /// What if: the same request under the three kinds of credentials.
  func compare(_ call: Call, _ principal: ConsoleSession, _ body: ConsoleBody) throws(Refusal) -> JSONOutput {
    let id = try body.number("id", in: 0...Int.max)
    let audience = try audience(principal)
    guard let record = world.decisions.entry(id)?.record, audience.mayKnow(record) else {
      throw Refusal(404, "NotFound", "There is no such decision of yours, or it is too long ago.")
    }
    let comparison = record.decision.mfaComparison
    return [
      "longTermKey": .object(comparison.longTermKey.consoleMembers),
      "sessionWithoutMFA": .object(comparison.sessionWithoutMFA.consoleMembers),
      "sessionWithMFA": .object(comparison.sessionWithMFA.consoleMembers),
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
  private let caller: Caller
  private let isRoot: Bool

  init(_ caller: Caller, isRoot: Bool) { (self.caller, self.isRoot) = (caller, isRoot) }

  func mayKnow(_ record: DecisionRecord) -> Bool {
    // Another user may have had the name before.
    isRoot || record.principal == caller.arn && record.time >= (caller.userCreated ?? record.time)
  }
}

extension DecisionLog.Entry {
  /// The decision as an event.
  var event: String { "event: decision\nid: \(id)\ndata: \(record.consoleOutput(id: id).text)\n\n" }
}
