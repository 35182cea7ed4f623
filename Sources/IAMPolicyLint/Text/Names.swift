/// How the words of a message name what stands in a policy.
enum Names {
  /// A few names, and how many more there are: `a, b, c and 12 more`.
  static func listed(_ names: [String], most: Int = 4) -> String {
    if names.count == 1 { return names[0] }
    guard names.count > most else { return names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1] }
    return names.prefix(most - 1).joined(separator: ", ") + " and \(names.count - most + 1) more"
  }
}

extension StringProtocol {
  /// Its beginning, for messages that many remarks share: a name may be as long as the policy.
  var short: String {
    let beginning = unicodeScalars.prefix(100)
    return String(String.UnicodeScalarView(beginning)) + (beginning.endIndex < endIndex ? "…" : "")
  }
}
