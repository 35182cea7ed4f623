/// `Condition`: operators, keys and values.
enum Conditions {
  static let checks: [Check] = []
}
