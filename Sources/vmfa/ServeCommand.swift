internal import IAMAccount
internal import IAMStorage
internal import OTPCore
internal import VMFAServer
internal import VMFASystem

extension Command {
  static let serve = Command(
    name: "serve", summary: "serve AWS IAM and STS with MFA",
    usage: {
      """
      Usage:
        vmfa serve [OPTION]... [-- COMMAND [ARGUMENT]...]

      Serves IAM and STS of one AWS account at one endpoint, until it is told to stop (SIGTERM, SIGINT). Every request must
      be signed, every policy counts, and a session has MFA when a code was accepted for it.

      With a COMMAND it serves on a free port, runs the command with AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID,
      AWS_SECRET_ACCESS_KEY, AWS_REGION, AWS_DEFAULT_REGION and VMFA_ADMIN_TOKEN set, and ends as the command does.

      Options:
        --listen HOST:PORT     where to listen, default 127.0.0.1:8311; port 0 is a free one, [::1]:8311 an IPv6 address
        --account ID           the account's 12 digits, default 123456789012
        --data PATH            keep the account in this file; without it, in memory
        --clock system|manual[:T]
                               what codes and sessions go by; a manual clock stands at T (RFC 3339) or at the present time
                               until it is set: see /_vmfa/clock
        --propagation SECONDS  how long a change of a device takes until sign-in sees it, default 0; AWS takes about 7.5
        --seed-policy          begin with a user alice who may manage her own MFA device, and without MFA nothing else
        --moto                 serve suites that are written for moto's server mode: POST /moto-api/reset and reset-auth,
                               passwords of any form, a new credential report each time
        --credentials-file P   take the root user's access key and the admin token from this file (mode 0600); where there
                               is none, it is made
        --tls-cert P --tls-key P
                               speak TLS, with a certificate chain and a key in PEM
        --insecure             let other machines in without TLS
        --log FILE|-|off       where the log goes, a line for each request: what was asked, by whom, with what of MFA, what
                               was decided and why; default standard error (-), with a COMMAND off
        --print json           when it serves, print one line of JSON: url, accountId, rootAccessKeyId,
                               rootSecretAccessKey, adminToken and users

      Environment:
        VMFA_ROOT_ACCESS_KEY_ID, VMFA_ROOT_SECRET_ACCESS_KEY, VMFA_ADMIN_TOKEN
                               set these; what nothing sets is random. They are taken out of the environment at once.

      Examples:
        $ vmfa serve --seed-policy
        $ vmfa serve -- aws iam create-user --user-name bob
        $ vmfa serve --clock manual:2026-01-01T00:00:00Z --print json
      """
    }
  ) { arguments throws(Failure) in
    let options = try ServeOptions(arguments)
    let credentials = try options.credentials()
    // Before the first thread: they inherit what is blocked.
    let termination = Termination()

    let server: WorldServer
    do {
      let store: any AccountStore = try options.dataPath.map { try SQLiteStore(path: $0) } ?? SnapshotStore()
      let world = try World(options.start(credentials), store: store)
      let log = try options.log()
      // A command would inherit the limit, and some programs close every descriptor below theirs when they start.
      if options.command == nil { DescriptorLimit.raise() }
      server = try WorldServer(
        world, on: options.address, settings: options.settings, log: log)
    } catch let error as StoreError {
      throw .data(error.description)
    } catch let error as ServiceError {
      throw .data(error.message)
    } catch { throw Failure(error) }
    defer { server.stop() }

    let announcement = ServeAnnouncement(server: server)
    if let words = options.command {
      return try announcement.run(words, until: termination)
    }
    try announcement.show(asJSON: options.isJSON)
    while true {
      if case .signal = termination.next() { return .success }
    }
  }
}
