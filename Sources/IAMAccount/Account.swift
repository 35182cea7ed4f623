internal import IAMPolicy
public import OTPCore

/// How an account behaves where AWS leaves a choice.
public struct AccountSettings: Sendable {
  /// How long a change of a device takes until sign-in sees it, in milliseconds; AWS takes about 7,500.
  public var propagation: Int64
  /// Whether passwords must please AWS's own rules where the account has none.
  public var hasDefaultPasswordPolicy = true
  /// Whether a report on credentials shows what is there when it is read; AWS makes one in four hours at most.
  public var hasLiveCredentialReports = false
  /// Whether the root user may assume roles, which AWS forbids.
  public var rootMayAssumeRoles = false
  /// Whether trust policies may name users and roles that are not there, which AWS refuses.
  public var takesUnknownPrincipals = false
  /// Whether a region of another partition makes ARNs of that partition. Policies are written for one: with this, whoever
  /// signs for another region gets round them.
  public var followsPartitions = false

  /// No delay, unless one is given.
  public init(propagation: Int64 = 0) { self.propagation = propagation }
}

/// An AWS account: its users, devices, policies and sessions, and the actions on them.
///
/// The state is the store's: several accounts on one store, in one process or many, are the same account.
public final class Account: Sendable {
  /// The account's number and partition.
  public let identity: AccountIdentity
  let settings: AccountSettings
  let store: any AccountStore
  /// What codes, sessions, ages and dates in policies go by.
  public let clock: any UnixClock
  private let cache = PolicyCache()
  let lastUses = LastUses()
  let memo = RecordMemo()
  let log: @Sendable (DecisionRecord) -> Void

  /// An account.
  ///
  /// - Parameters:
  ///   - store: where its state is.
  ///   - clock: what codes, sessions, ages and dates in policies go by.
  ///   - log: hears of every decision; it must not call the account.
  public init(
    _ identity: AccountIdentity = AccountIdentity(id: "123456789012"), store: any AccountStore,
    clock: any UnixClock = SystemClock(), settings: AccountSettings = AccountSettings(),
    log: @escaping @Sendable (DecisionRecord) -> Void = { _ in }
  ) {
    (self.identity, self.store, self.clock, self.settings, self.log) = (identity, store, clock, settings, log)
  }

  /// The root user, for calls inside the process.
  public var root: Caller {
    Caller(identity: .root, accessKeyID: "", isTemporary: false, mfa: .absent, session: nil, account: identity)
  }

  /// Performs an action: parameters, then permissions, then the action itself, in one transaction.
  ///
  /// - Parameters:
  ///   - fields: the parameters as the Query protocol has them, such as `Tags.member.1.Key`.
  ///   - origin: where the request came from, for policies that ask.
  ///   - trace: is told what happens inside of the call.
  /// - Returns: the answer, `nil` where an action has none.
  /// - Throws: ``ServiceError``.
  @discardableResult
  public func perform(
    _ name: String, _ fields: [String: String] = [:], as caller: Caller, service: ServiceName = .iam,
    from origin: RequestOrigin = .process, trace: CallTrace = CallTrace()
  ) throws(ServiceError) -> OutputValue? {
    guard let action = ActionTable.action(name, of: service) else {
      throw ServiceError(
        "InvalidAction", 400, "Could not find operation \(name) for version \(service.version)")
    }
    return try perform(action, fields, as: caller, from: origin, trace: trace)
  }

  /// The same with an action that need not be one of the API's: some things only the console does.
  func perform(
    _ action: Action, _ fields: [String: String], as caller: Caller, from origin: RequestOrigin, trace: CallTrace
  ) throws(ServiceError) -> OutputValue? {
    try admit(caller, to: action)
    var reader = InputReader(fields, showsValues: action.service == .sts)
    let input = try reader.read(action.parameters)
    let identity = settings.followsPartitions ? identity.seen(from: origin.region) : identity
    let caller = caller.seen(in: identity)
    let now = clock.now
    defer { trace.records(of: action, by: caller, at: now).forEach(log) }
    let use = LastUseRecord(time: now, service: action.service.rawValue, region: origin.region)
    if let key = caller.lastUseKey { lastUses.note(key, use) }
    let outcome =
      action.changes || lastUses.isFull
      ? try writeWithUses { try perform(action, input, identity, caller, origin, now, trace, $0) }
      : try read { try perform(action, input, identity, caller, origin, now, trace, $0) }
    switch outcome {
    case .answer(let answer): return answer
    case .failure(let error): throw error
    }
  }

  /// The names of an action's parameters; `nil` when there is no such action.
  package static func parameterNames(of action: String, _ service: ServiceName) -> Set<String>? {
    ActionTable.action(action, of: service).map { Set($0.parameters.map(\.name)) }
  }

  /// Performs actions of IAM as the root user in one transaction: all of them or, when one is refused, none.
  func performTogether(_ calls: [(name: String, fields: [String: String])]) throws(ServiceError) -> [OutputValue?] {
    let (now, trace) = (clock.now, CallTrace())
    defer { trace.decisions.forEach(log) }
    return try writeWithUses { records in
      try calls.map { name, fields in
        guard let action = ActionTable.action(name, of: .iam) else { preconditionFailure("there is no action \(name)") }
        var reader = InputReader(fields, showsValues: false)
        let input = try reader.read(action.parameters)
        switch try perform(action, input, identity, root, .process, now, trace, records) {
        case .answer(let answer): return answer
        case .failure(let error): throw error
        }
      }
    }
  }

  private func perform(
    _ action: Action, _ input: Input, _ identity: AccountIdentity, _ caller: Caller, _ origin: RequestOrigin,
    _ now: UnixTime, _ trace: CallTrace,
    _ records: Records
  ) throws -> Action.Outcome {
    let caller = try caller.renewed(records)
    let call = Call(
      account: identity, settings: settings, action: action, caller: caller, input: input, now: now, records: records,
      authorizer: authorizer(records, origin), lastUses: lastUses, trace: trace)
    try call.authorize(try action.permissions(call))
    return try action.perform(call)
  }

  /// A transaction that takes the waiting notes of uses along; they are dropped when it is kept.
  func writeWithUses<Result>(_ body: (Records) throws -> Result) throws(ServiceError) -> Result {
    let uses = lastUses.waiting
    let result = try write { records in
      for (key, use) in uses { try records.put(key, use) }
      return try body(records)
    }
    lastUses.drop(uses)
    return result
  }

  func authorizer(_ records: Records, _ origin: RequestOrigin) -> Authorizer {
    Authorizer(
      account: identity, records: records, cache: cache, origin: origin)
  }

  /// What credentials of sessions may not call, before anything is looked at.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getsessiontoken.html
  func admit(_ caller: Caller, to action: Action) throws(ServiceError) {
    guard caller.isTemporary else { return }
    switch (caller.identity, action.service) {
    case (.user, .iam), (.root, .iam):
      if !caller.hasMFA {
        throw .invalidClientToken.explained("a session without MFA of GetSessionToken may not call IAM")
      }
    case (.federated, .iam): throw .invalidClientToken
    case (.role, .iam): break
    case (let identity, .sts):
      var isOpen = ["AssumeRole", "GetCallerIdentity"].contains(action.name)
      // A role's session may do all but get itself another lifetime.
      if case .role = identity { isOpen = !["GetSessionToken", "GetFederationToken"].contains(action.name) }
      if case .federated = identity { isOpen = action.name == "GetCallerIdentity" }
      if !isOpen { throw .accessDenied("Cannot call \(action.name) with session credentials") }
    }
  }
}
