/// Who decides by policies. AWS's policy simulator differs from its services where values cannot be compared (recorded
/// from AWS): to it a text neither equals a number nor differs from one, and it stops at a network that is none, where
/// services go on to the next.
public enum Evaluator: Sendable {
  /// AWS's services, when they are called.
  case services
  /// `SimulateCustomPolicy` and `SimulatePrincipalPolicy`.
  case simulator
}
