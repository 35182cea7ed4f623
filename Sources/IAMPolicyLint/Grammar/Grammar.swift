/// The form of a policy: which elements stand where, and of which type they are.
enum Grammar {
  static let checks: [Check] = []
}
