internal import IAMPolicy
internal import OTPCore

/// The two services of the account.
public enum ServiceName: String, CaseIterable, Sendable {
  /// Identity and Access Management.
  case iam
  /// The Security Token Service.
  case sts

  /// The version that requests name.
  public var version: String { self == .iam ? "2010-05-08" : "2011-06-15" }
}

/// An action of AWS: its parameters, what it asks policies for, and what it does.
///
/// To add one is to add an entry to the table: name, parameters, and one short function.
public struct Action: Sendable {
  /// The service.
  public let service: ServiceName
  /// The name, as AWS has it.
  public let name: String
  let parameters: [Parameter]
  /// Whether it may change the account.
  let changes: Bool
  /// What it asks policies for, before it does anything; empty where nothing is asked.
  let permissions: @Sendable (Call) throws -> [Permission]
  /// What it does: the answer, or an error that keeps what was changed. What it throws undoes everything.
  let perform: @Sendable (Call) throws -> Outcome

  /// The end of an action.
  enum Outcome: Sendable {
    case answer(OutputValue?)
    /// An error whose changes are kept: an attempt to sign in counts although it fails.
    case failure(ServiceError)

    static var done: Outcome { .answer(nil) }
  }

  /// An action that only reads.
  static func reading(
    _ service: ServiceName, _ name: String, _ parameters: [Parameter],
    asks permissions: @escaping @Sendable (Call) throws -> [Permission],
    _ perform: @escaping @Sendable (Call) throws -> OutputValue?
  ) -> Action {
    Action(
      service: service, name: name, parameters: parameters, changes: false, permissions: permissions,
      perform: { .answer(try perform($0)) })
  }

  /// An action that changes the account.
  static func changing(
    _ service: ServiceName, _ name: String, _ parameters: [Parameter],
    asks permissions: @escaping @Sendable (Call) throws -> [Permission],
    _ perform: @escaping @Sendable (Call) throws -> OutputValue?
  ) -> Action {
    Action(
      service: service, name: name, parameters: parameters, changes: true, permissions: permissions,
      perform: { .answer(try perform($0)) })
  }

  /// An action that signs in with a code.
  static func signingIn(
    _ service: ServiceName, _ name: String, _ parameters: [Parameter],
    _ perform: @escaping @Sendable (Call) throws -> Outcome
  ) -> Action {
    Action(
      service: service, name: name, parameters: parameters, changes: true, permissions: { _ in [] }, perform: perform)
  }
}

/// One call of an action, inside its transaction.
struct Call {
  let account: AccountIdentity
  let settings: AccountSettings
  let action: Action
  let caller: Caller
  let input: Input
  let now: UnixTime
  let records: Records
  let authorizer: Authorizer
  let lastUses: LastUses
  let trace: CallTrace

  /// A permission of this action.
  func permission(_ resource: String, shown: String? = nil) -> Permission {
    Permission("\(action.service.rawValue):\(action.name)", on: resource, shown: shown)
  }

  /// Asks the caller's policies; the message names the first permission that is not given.
  func authorize(_ permissions: [Permission]) throws {
    guard !permissions.isEmpty else { return }
    let policies = try authorizer.policies(of: caller)
    for permission in permissions {
      let decision = authorizer.decide(permission, of: caller, policies: policies, at: now)
      note(decision, about: permission, mfa: caller.mfa)
      guard decision.isAllowed else { throw Authorizer.refusal(permission, of: caller, decision) }
    }
  }

  /// Takes note of a decision.
  func note(_ decision: Decision, about permission: Permission, mfa: Gate.MFA) {
    trace.decisions.append(
      DecisionRecord(
        time: now, principal: caller.arn, principalID: caller.userID, action: permission.action,
        resource: permission.resource, mfa: mfa,
        decision: decision))
  }
}
