/// Names in the words of a message.
enum Names {
  /// A few names, and how many more there are: `a, b, c and 12 more`.
  static func listed(_ names: [String], most: Int = 4) -> String {
    if names.count == 1 { return names[0] }
    guard names.count > most else { return names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1] }
    return names.prefix(most - 1).joined(separator: ", ") + " and \(names.count - most + 1) more"
  }
}
