// Names and documentation are those of vmfa.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

public import CVMFA
internal import IAMAccount
internal import OTPCore
internal import VMFAEncoding
internal import VMFAServer

@c @implementation
public func vmfa_self_managed_mfa_policy(
  _ policy: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let policy = unsafe Text(policy, "policy")
  return border(nil, policy) {
    try policy.set(SelfManagedMFAPolicy.text)
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_user_new(
  _ account: vmfa_account, _ name: UnsafePointer<CChar>!, _ policy: UnsafePointer<CChar>!,
  _ user: UnsafeMutablePointer<vmfa_user>!, _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let user = unsafe Number(user, "user")
  return border(unsafe Text(problem, "problem"), user) {
    let account = try Handle.account(account).account
    let name = try unsafe Argument.text(name, "name")
    let policy = try unsafe Argument.optionalText(policy, "policy")
    user.set(try Handle.new(.user(account.createUser(name, policies: policy.map { [$0] } ?? []))))
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_user_find(
  _ account: vmfa_account, _ name: UnsafePointer<CChar>!, _ user: UnsafeMutablePointer<vmfa_user>!,
  _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let user = unsafe Number(user, "user")
  return border(unsafe Text(problem, "problem"), user) {
    let account = try Handle.account(account).account
    let name = try unsafe Argument.text(name, "name")
    let answer = try account.rootUser.perform("GetUser", ["UserName": name])
    // The user's own spelling of the name, for names are found in any case.
    user.set(try Handle.new(.user(account.user(answer?["User"]?["UserName"]?.text ?? name))))
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_user_put_policy(
  _ user: vmfa_user, _ policy_name: UnsafePointer<CChar>!, _ policy: UnsafePointer<CChar>!,
  _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  border(unsafe Text(problem, "problem")) {
    let user = try Handle.user(user)
    let name = try unsafe Argument.text(policy_name, "policy_name")
    let policy = try unsafe Argument.text(policy, "policy")
    try user.account.rootUser.perform(
      "PutUserPolicy", ["UserName": user.name, "PolicyName": name, "PolicyDocument": policy])
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_credentials(
  _ principal: vmfa_principal, _ credentials: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!,
  _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let credentials = unsafe Text(credentials, "credentials")
  return border(unsafe Text(problem, "problem"), credentials) {
    let key: AccessKey
    var more: [(name: String, value: JSONOutput)] = []
    switch Handle.held(principal) {
    case .account(let account): key = account.world.start.credentials.rootAccessKey
    case .user(let user): key = try user.accessKey()
    case .session(let session):
      key = AccessKey(id: session.accessKeyID, secret: session.secretAccessKey)
      more = [
        ("SessionToken", .string(session.sessionToken)),
        ("Expiration", JSONOutput(RFC3339.format(seconds: session.expiration.seconds))),
      ]
    case .device, .phone, .server, nil: throw Fault.handle("principal")
    }
    let members: [(name: String, value: JSONOutput)] = [
      ("Version", .number(1)), ("AccessKeyId", .string(key.id)), ("SecretAccessKey", .string(key.secret)),
    ]
    try credentials.set(JSONOutput.object(members + more).text)
    return VMFA_OK
  }
}
