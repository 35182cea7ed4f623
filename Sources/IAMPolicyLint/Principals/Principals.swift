/// `Principal` and `NotPrincipal`, and the trust policies of roles.
enum Principals {
  static let checks: [Check] = []
}
