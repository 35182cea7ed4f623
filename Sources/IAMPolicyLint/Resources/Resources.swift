/// `Resource` and `NotResource`.
enum Resources {
  static let checks: [Check] = []
}
