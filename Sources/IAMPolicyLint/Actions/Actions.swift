/// `Action` and `NotAction`.
enum Actions {
  static let checks: [Check] = []
}
