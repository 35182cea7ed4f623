internal import IAMAccount
internal import VMFAEncoding

/// How a walk went, for people and for scripts.
struct WalkReport {
  let walk: EnrolmentWalk
  /// The same walk under other policies, by the name of their file.
  var other: (name: String, walk: EnrolmentWalk)?

  var text: String {
    var text = ""
    var actor: WalkStep.Actor?
    for step in walk.steps {
      if step.actor != actor { text += (actor == nil ? "" : "\n") + Ink.paint(step.actor.words, "1") + "\n" }
      actor = step.actor
      text += "  " + Ink.paint(step.mark, step.ink) + "  " + step.title + "\n"
      if let error = step.error {
        text +=
          "           \(step.action)\(step.resource.map { " on " + $0 } ?? ""): \(error.detail ?? error.message)\n"
      }
      if let advice = step.advice { text += "           " + Ink.paint("→ " + advice, step.ink) + "\n" }
    }
    text += "\n" + WalkReport.lines(walk.outcomes) + "\n" + conclusion + "\n"
    guard let other else { return text }
    let different = self.different
    guard !different.isEmpty else { return text + "\nunder \(other.name) it comes to the same\n" }
    return text + "\n" + Ink.paint("different under \(other.name)", "1") + "\n" + WalkReport.lines(different)
  }

  /// What comes to something else under the other policies.
  private var different: [WalkOutcome] { other?.walk.outcomes.filter { !walk.outcomes.contains($0) } ?? [] }

  private static func lines(_ outcomes: [WalkOutcome]) -> String {
    let width = outcomes.map(\.part.words.count).max() ?? 0
    return outcomes.map { outcome in
      let words = outcome.part.words
      return words + String(repeating: " ", count: width - words.count) + "  " + outcome.text + "\n"
    }.joined()
  }

  private var conclusion: String {
    let findings = walk.steps.filter(\.isFinding)
    guard !findings.isEmpty else { return "the user gets through" }
    return "\(findings.count) finding\(findings.count == 1 ? "" : "s"): "
      + findings.map { "\($0.verdict.rawValue) at " + $0.action }.joined(separator: ", ")
  }

  var json: JSONOutput {
    var members: [(name: String, value: JSONOutput)] = [
      ("steps", .array(walk.steps.map(\.output))), ("outcomes", WalkReport.json(walk.outcomes)),
      (
        "findings",
        .array(
          walk.steps.filter(\.isFinding).map { step in
            ["verdict": .string(step.verdict.rawValue), "action": .string(step.action), "title": .string(step.title)]
          })
      ),
    ]
    if let other { members.append(("different", .object([(other.name, WalkReport.json(different))]))) }
    return .object(members)
  }

  private static func json(_ outcomes: [WalkOutcome]) -> JSONOutput {
    .object(outcomes.map { ($0.part.rawValue, .string($0.text)) })
  }
}

extension WalkOutcome.Part {
  fileprivate var words: String {
    switch self {
    case .cancelledEnrolment: "a cancelled enrolment"
    case .enrolment: "enrolment"
    case .session: "a session with mfa"
    case .latePhone: "a late phone"
    case .newPhone: "a new phone"
    case .secondDevice: "a second device"
    case .lostPhone: "a lost phone"
    case .withoutMFA: "without mfa"
    }
  }
}

extension WalkStep.Actor {
  fileprivate var words: String {
    switch self {
    case .user: "the user, with a key"
    case .userWithoutMFA: "the user, in a session that was given without a code"
    case .userWithMFA: "the user, in a session with mfa"
    case .administrator: "an administrator"
    }
  }
}

extension WalkStep {
  /// How it went, in seven places.
  fileprivate var mark: String {
    switch verdict {
    case .fine: isProven ? "proven " : error == nil ? "done   " : "refused"
    case .help: "refused"
    case .trap: "TRAP   "
    case .stuck: "STUCK  "
    case .hole: "HOLE   "
    }
  }

  fileprivate var ink: String {
    switch verdict {
    case .fine: "32"
    case .help: "33"
    case .trap, .stuck, .hole: "31"
    }
  }
}
