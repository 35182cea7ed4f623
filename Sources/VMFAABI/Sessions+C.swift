// Names and documentation are those of vmfa.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

public import CVMFA
internal import IAMAccount

@c @implementation
public func vmfa_session_new(
  _ user: vmfa_user, _ device: vmfa_device, _ code: UnsafePointer<CChar>!, _ duration_s: Int32,
  _ session: UnsafeMutablePointer<vmfa_session>!, _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let session = unsafe Number(session, "session")
  return border(unsafe Text(problem, "problem"), session) {
    let user = try Handle.user(user)
    let fields = try unsafe signIn(user.account, device, code, duration_s)
    session.set(
      try Handle.new(
        .session(Session(user.account, user.perform("GetSessionToken", fields, service: .sts)?["Credentials"]))))
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_session_of_role(
  _ principal: vmfa_principal, _ role_arn: UnsafePointer<CChar>!, _ session_name: UnsafePointer<CChar>!,
  _ device: vmfa_device, _ code: UnsafePointer<CChar>!, _ duration_s: Int32,
  _ session: UnsafeMutablePointer<vmfa_session>!, _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let session = unsafe Number(session, "session")
  return border(unsafe Text(problem, "problem"), session) {
    let principal = try Handle.principal(principal)
    var fields = try unsafe signIn(principal.account, device, code, duration_s)
    fields["RoleArn"] = try unsafe Argument.text(role_arn, "role_arn")
    fields["RoleSessionName"] = try unsafe Argument.text(session_name, "session_name")
    session.set(
      try Handle.new(
        .session(Session(principal.account, principal.perform("AssumeRole", fields, service: .sts)?["Credentials"]))))
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_session_find(
  _ account: vmfa_account, _ access_key_id: UnsafePointer<CChar>!, _ session_token: UnsafePointer<CChar>!,
  _ session: UnsafeMutablePointer<vmfa_session>!, _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let session = unsafe Number(session, "session")
  return border(unsafe Text(problem, "problem"), session) {
    let account = try Handle.account(account).account
    let key = try unsafe Argument.text(access_key_id, "access_key_id")
    let token = try unsafe Argument.text(session_token, "session_token")
    session.set(try Handle.new(.session(Session(account, accessKeyID: key, sessionToken: token))))
    return VMFA_OK
  }
}

/// The parameters that signing in takes: the device with its code, and how long the session lasts.
private func signIn(
  _ account: Account, _ device: vmfa_device, _ code: UnsafePointer<CChar>?, _ seconds: Int32
) throws(Fault) -> [String: String] {
  var fields: [String: String] = [:]
  if device != 0 { fields["SerialNumber"] = try Handle.device(device, in: account).serialNumber }
  fields["TokenCode"] = try unsafe Argument.optionalText(code, "code")
  guard (device == 0) == (fields["TokenCode"] == nil) else {
    throw .argument("`device` and `code` go together: both, or 0 and NULL")
  }
  if seconds != 0 { fields["DurationSeconds"] = String(seconds) }
  return fields
}
