internal import OTPCore
internal import VMFAEncoding
internal import VMFAServer

/// How an account begins, as its maker says in JSON.
struct AccountOptions {
  private(set) var accountID = "123456789012"
  /// Whether its clock is the system's, and none that stands still.
  private(set) var followsSystemClock = false
  /// Where a clock that stands still begins, when that was said.
  private(set) var now: UnixTime?
  /// In milliseconds.
  private(set) var propagation: Int64 = 0

  /// Reads the options; without any, the defaults.
  init(_ text: String?) throws(Fault) {
    let root = try Fault.reading("options") { try text.map { try JSONText($0).root } }
    guard let members = root.map(\.members) ?? [] else { throw Fault.argument("`options` is no JSON object") }
    for member in members {
      switch member.name {
      case "accountId":
        guard let id = member.value.string, id.utf8.count == 12, id.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { throw Fault.argument("`accountId` in `options` is no text of 12 digits") }
        accountID = id
      case "clock":
        switch member.value.string {
        case "manual": followsSystemClock = false
        case "system": followsSystemClock = true
        default: throw Fault.argument("`clock` in `options` is neither \"manual\" nor \"system\"")
        }
      case "now":
        guard let time = member.value.string.flatMap({ UnixTime(rfc3339: $0) }), World.times.contains(time) else {
          throw Fault.argument("`now` in `options` is no time such as 2026-11-23T18:17:54.250Z")
        }
        now = time
      case "propagation":
        guard case .number(let digits) = member.value.content, let seconds = Double(digits),
          (0...3600).contains(seconds)
        else { throw Fault.argument("`propagation` in `options` is no number of seconds from 0 to 3600") }
        propagation = Int64((seconds * 1000).rounded())
      default: throw Fault.argument("there is no `\(member.name)` in `options`")
      }
    }
    guard !followsSystemClock || now == nil else {
      throw Fault.argument("`now` in `options` sets a manual clock, and `clock` is \"system\"")
    }
  }
}
