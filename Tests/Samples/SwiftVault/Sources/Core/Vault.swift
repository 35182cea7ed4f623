import Clock
import Models

/// What is only for people who signed in with MFA. That they did is the policy's matter: the app asks whether they may.
public struct Vault {
  /// Why it stays shut.
  public enum Refusal: Error { case closed, notAllowed }

  /// A vault.
  public init() {}

  /// What is inside.
  public func content(for permissions: some Permissions, at time: Int64) throws -> String {
    guard OfficeHours.contain(time) else { throw Refusal.closed }
    guard try permissions.allow("s3:GetObject", on: "arn:aws:s3:::vault/content") else { throw Refusal.notAllowed }
    return "gold"
  }
}
