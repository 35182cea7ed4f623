/// An entry of `Action` or `NotAction`: `iam:GetUser`, `iam:Get*` or `*`. Case does not count.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
public struct ActionPattern: Sendable {
  private let pattern: Pattern
  /// The entry's bytes in small letters.
  private let bytes: [UInt8]

  /// An entry; `nil` for one that matches nothing, because a wildcard stands in the service's name.
  public init?(_ text: String) {
    guard let pattern = CompiledStatement.action(text) else { return nil }
    self.pattern = pattern
    bytes = text.utf8.map(\.asciiLowercased)
  }

  /// Whether it means an action, such as `iam:GetUser`.
  public func matches(_ action: String) -> Bool {
    pattern.matches(action.utf8.map(\.asciiLowercased), RequestContext())
  }

  /// Whether it means an action whose name is ASCII and in small letters already: the same answer in a fraction of the
  /// time, for whoever goes through all of AWS's names.
  public func matches(lowerCased name: [UInt8]) -> Bool {
    var (place, position) = (0, 0)
    // Behind the latest `*`, and where its run ends so far: only this one is ever made longer.
    var retry: (place: Int, position: Int)?
    while true {
      if place < bytes.count, bytes[place] == UInt8(ascii: "*") {
        place += 1
        if place == bytes.count { return true }
        retry = (place, position)
      } else if position < name.count, place < bytes.count,
        bytes[place] == name[position] || bytes[place] == UInt8(ascii: "?")
      {
        place += 1
        position += 1
      } else if position == name.count, place == bytes.count {
        return true
      } else {
        // Behind the name's end a longer run leaves still less for the rest.
        guard let last = retry, position < name.count else { return false }
        (place, position) = (last.place, last.position + 1)
        retry = (place, position)
      }
    }
  }
}
