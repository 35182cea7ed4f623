import CVMFA

/// A function of the header, and how a call of it is made.
struct Function: Sendable {
  let name: String
  let body: @Sendable (Call) -> vmfa_status

  private init(_ name: String, _ body: @escaping @Sendable (Call) -> vmfa_status) {
    (self.name, self.body) = (name, body)
  }

  /// All functions. New ones go to the end: a number in a finding then stays what it is.
  static let all: [Function] = codes + account + devices + phones + sessions + rest

  private static let codes = [
    Function("vmfa_secret_new") { vmfa_secret_new($0.textOut(), $0.problemOut()) },
    Function("vmfa_code") { vmfa_code($0.text(Texts.secrets), $0.number(), $0.textOut(), $0.problemOut()) },
    Function("vmfa_pair") {
      vmfa_pair($0.text(Texts.secrets), $0.number(), $0.textOut(), $0.textOut(), $0.problemOut())
    },
    Function("vmfa_verify") {
      vmfa_verify(
        $0.text(Texts.secrets), $0.text(Texts.codes), $0.number(), $0.window(), $0.number(), $0.numberOut(orNull: true),
        $0.numberOut(orNull: true), $0.problemOut())
    },
    Function("vmfa_verify_pair") {
      vmfa_verify_pair(
        $0.text(Texts.secrets), $0.text(Texts.codes), $0.text(Texts.codes), $0.number(), $0.window(), $0.number(),
        $0.numberOut(orNull: true), $0.numberOut(orNull: true), $0.problemOut())
    },
  ]

  private static let account = [
    Function("vmfa_account_new") { vmfa_account_new($0.text(Texts.options), $0.handleOut(.account), $0.problemOut()) },
    Function("vmfa_account_reset") { vmfa_account_reset($0.handle([.account]), $0.problemOut()) },
    Function("vmfa_clock_now") { vmfa_clock_now($0.handle([.account]), $0.numberOut()) },
    Function("vmfa_clock_set") { vmfa_clock_set($0.handle([.account]), $0.number(), $0.problemOut()) },
    Function("vmfa_clock_advance") {
      vmfa_clock_advance($0.handle([.account]), $0.number([30_000, 3_600_000, -30_000]), $0.problemOut())
    },
    Function("vmfa_self_managed_mfa_policy") { vmfa_self_managed_mfa_policy($0.textOut(isJSON: true)) },
    Function("vmfa_user_new") {
      vmfa_user_new(
        $0.handle([.account]), $0.text(Texts.names), $0.text(Texts.policies), $0.handleOut(.user), $0.problemOut())
    },
    Function("vmfa_user_find") {
      vmfa_user_find($0.handle([.account]), $0.text(Texts.names), $0.handleOut(.user), $0.problemOut())
    },
    Function("vmfa_user_put_policy") {
      vmfa_user_put_policy($0.handle([.user]), $0.text(Texts.names), $0.text(Texts.policies), $0.problemOut())
    },
    Function("vmfa_credentials") {
      vmfa_credentials($0.handle(.principal), $0.textOut(isJSON: true), $0.problemOut())
    },
  ]

  private static let devices = [
    Function("vmfa_device_new") {
      vmfa_device_new(
        $0.handle([.user]), $0.text(Texts.names), $0.handle(.principal, orZero: true), $0.handleOut(.device),
        $0.problemOut())
    },
    Function("vmfa_device_find") {
      vmfa_device_find($0.handle([.account]), $0.text(Texts.arns), $0.handleOut(.device), $0.problemOut())
    },
    Function("vmfa_device_serial_number") { vmfa_device_serial_number($0.handle([.device]), $0.textOut()) },
    Function("vmfa_device_seed") { vmfa_device_seed($0.handle([.device]), $0.textOut()) },
    Function("vmfa_device_qr_png") {
      let (device, picture) = ($0.handle([.device]), $0.pictureOut())
      return vmfa_device_qr_png(device, picture.0, picture.1)
    },
    Function("vmfa_device_enable") {
      vmfa_device_enable(
        $0.handle([.device]), $0.handle([.user]), $0.text(Texts.codes), $0.text(Texts.codes),
        $0.handle(.principal, orZero: true), $0.problemOut())
    },
    Function("vmfa_device_resync") {
      vmfa_device_resync(
        $0.handle([.device]), $0.handle([.user]), $0.text(Texts.codes), $0.text(Texts.codes),
        $0.handle(.principal, orZero: true), $0.problemOut())
    },
    Function("vmfa_device_deactivate") {
      vmfa_device_deactivate(
        $0.handle([.device]), $0.handle([.user]), $0.handle(.principal, orZero: true), $0.problemOut())
    },
    Function("vmfa_device_delete") {
      vmfa_device_delete($0.handle([.device]), $0.handle(.principal), $0.problemOut())
    },
  ]

  private static let phones = [
    Function("vmfa_phone_new") { vmfa_phone_new($0.handle([.device]), $0.handleOut(.phone), $0.problemOut()) },
    Function("vmfa_phone_set_drift") { vmfa_phone_set_drift($0.handle([.phone]), $0.number([-120_000, 60_000])) },
    Function("vmfa_phone_code") { vmfa_phone_code($0.handle([.phone]), $0.textOut(), $0.problemOut()) },
    Function("vmfa_phone_pair") {
      vmfa_phone_pair($0.handle([.phone]), $0.textOut(), $0.textOut(), $0.problemOut())
    },
  ]

  private static let sessions = [
    Function("vmfa_session_new") {
      vmfa_session_new(
        $0.handle([.user]), $0.handle([.device], orZero: true), $0.text(Texts.codes), $0.number([900, 3600]),
        $0.handleOut(.session), $0.problemOut())
    },
    Function("vmfa_session_of_role") {
      vmfa_session_of_role(
        $0.handle(.principal), $0.text(Texts.arns), $0.text(Texts.names), $0.handle([.device], orZero: true),
        $0.text(Texts.codes), $0.number([900, 3600]), $0.handleOut(.session), $0.problemOut())
    },
    Function("vmfa_session_find") {
      vmfa_session_find(
        $0.handle([.account]), $0.text(Texts.names), $0.text(Texts.names), $0.handleOut(.session), $0.problemOut())
    },
  ]

  private static let rest = [
    Function("vmfa_call") {
      vmfa_call(
        $0.handle(.principal), $0.text(Texts.services), $0.text(Texts.actions), $0.text(Texts.parameters),
        $0.textOut(isJSON: true), $0.problemOut())
    },
    Function("vmfa_decide") {
      vmfa_decide(
        $0.handle(.principal), $0.text(Texts.permissions), $0.text(Texts.arns), $0.text(Texts.contexts),
        $0.text(Texts.policies), $0.textOut(isJSON: true), $0.problemOut())
    },
    Function("vmfa_server_start") {
      vmfa_server_start($0.handle([.account]), $0.port(), $0.handleOut(.server), $0.problemOut())
    },
    Function("vmfa_server_info") { vmfa_server_info($0.handle([.server]), $0.textOut(isJSON: true)) },
    Function("vmfa_server_stop") { vmfa_server_stop($0.closing([.server])) },
    Function("vmfa_close") { vmfa_close($0.closing(.any)) },
    Function("vmfa_version and vmfa_status_name") {
      precondition(String(cString: vmfa_version()) == VMFA_VERSION)
      let name = String(cString: vmfa_status_name(vmfa_status(rawValue: $0.number())))
      precondition(name == "unknown" || name.hasPrefix("VMFA_"))
      vmfa_free(nil)
      return VMFA_OK
    },
  ]
}
