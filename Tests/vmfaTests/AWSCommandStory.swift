import Foundation
import Testing
import VMFATestSupport

/// The story of alice and her MFA device once more, as people live it: `vmfa serve`, the AWS CLI, and `vmfa` as the phone.
@Suite("The story of alice, with the AWS CLI", .enabled(if: AWSCommand.path != nil, AWSCommand.reason))
struct AWSCommandStory {
  private static let prefix = "An error occurred "
  private let folder: TemporaryFolder
  private let server: RunningServer
  private let root: AWSCommand
  private let alice: AWSCommand

  init() throws {
    folder = try TemporaryFolder()
    server = try RunningServer(["--seed-policy", "--clock", "manual"])
    root = AWSCommand(server: server, key: server.root, folder: folder)
    let user = try #require(server.announcement.users.first)
    alice = AWSCommand(
      server: server, key: RunningServer.Key(id: user.accessKeyId, secret: user.secretAccessKey), folder: folder)
  }

  private func denied(_ operation: String, _ action: String, _ resource: String, explicit: Bool) -> String {
    Self.prefix + "(AccessDenied) when calling the \(operation) operation: User: "
      + "arn:aws:iam::123456789012:user/alice is not authorized to perform: \(action) on resource: \(resource) "
      + (explicit
        ? "with an explicit deny in an identity-based policy"
        : "because no identity-based policy allows the \(action) action")
  }

  /// Says what the CLI says, without the command's own name before it.
  private func text(_ refusal: String) -> String {
    refusal.range(of: Self.prefix).map { String(refusal[$0.lowerBound...]) } ?? refusal
  }

  private func now() throws -> String { try #require(server.control("GET", "clock")["now"] as? String) }

  private func advance(_ seconds: Int) throws { _ = try server.control("PUT", "clock", #"{"advance": \#(seconds)}"#) }

  /// What `vmfa` on her phone shows, which has scanned the picture.
  private func vmfa(_ command: String, _ picture: String, drift: Int = 0, _ more: [String] = []) throws -> String {
    var time = try now()
    if drift != 0 {
      let formatter = ISO8601DateFormatter()
      formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
      time = formatter.string(from: try #require(formatter.date(from: time)).addingTimeInterval(Double(drift)))
    }
    let outcome = try Command.run(Command.vmfa, [command, "--file", picture, "--at", time] + more)
    try #require(outcome.status == 0, "\(outcome.error)")
    return outcome.output.trimmingCharacters(in: .newlines)
  }

  private func session(_ aws: AWSCommand, serial: String, code: String) throws -> AWSCommand {
    let answer = try aws("sts get-session-token --serial-number \(serial) --token-code \(code)")
    let credentials = try #require(answer["Credentials"] as? [String: String])
    return AWSCommand(
      server: server,
      key: RunningServer.Key(
        id: try #require(credentials["AccessKeyId"]), secret: try #require(credentials["SecretAccessKey"]),
        token: credentials["SessionToken"]), folder: folder)
  }

  @Test("From a key that opens nothing to a session with MFA that opens the gate")
  func story() throws {
    let serial = "arn:aws:iam::123456789012:mfa/alice"
    let picture = folder.file("alice.png").path(percentEncoded: false)
    try root("iam create-user --user-name bob")

    // Before: she may look at what is hers, and nothing else.
    let identity = try alice("sts get-caller-identity")
    #expect(identity["Arn"] as? String == "arn:aws:iam::123456789012:user/alice")
    #expect(((try alice("iam get-user"))["User"] as? [String: Any])?["UserName"] as? String == "alice")
    #expect(
      text(try alice.refusal("iam list-users"))
        == denied("ListUsers", "iam:ListUsers", "arn:aws:iam::123456789012:user/", explicit: true))
    #expect(
      text(try alice.refusal("iam list-mfa-devices --user-name bob"))
        == denied("ListMFADevices", "iam:ListMFADevices", "user bob", explicit: false))

    // She begins, and loses the picture: only an administrator can help.
    try alice(
      "iam create-virtual-mfa-device --virtual-mfa-device-name alice --bootstrap-method QRCodePNG --outfile",
      [folder.file("lost.png").path(percentEncoded: false)])
    #expect(
      text(try alice.refusal("iam delete-virtual-mfa-device --serial-number \(serial)"))
        == denied("DeleteVirtualMFADevice", "iam:DeleteVirtualMFADevice", serial, explicit: true))
    try root("iam delete-virtual-mfa-device --serial-number \(serial)")

    // Once more, and this time she scans it.
    let created = try alice(
      "iam create-virtual-mfa-device --virtual-mfa-device-name alice --bootstrap-method QRCodePNG --outfile", [picture])
    #expect((created["VirtualMFADevice"] as? [String: Any])?["SerialNumber"] as? String == serial)
    let codes = try vmfa("pair", picture, ["--aws"])
    try alice("iam enable-mfa-device --user-name alice --serial-number \(serial) \(codes)")
    let devices = try alice("iam list-mfa-devices")["MFADevices"] as? [[String: Any]]
    #expect(devices?.map { $0["SerialNumber"] as? String } == [serial])

    // A session without a code is worth nothing to IAM.
    #expect(
      text(try alice.refusal("iam deactivate-mfa-device --user-name alice --serial-number \(serial)"))
        == denied("DeactivateMFADevice", "iam:DeactivateMFADevice", "user alice", explicit: true))

    // With a code the gate opens; the code buys one session.
    let code = try vmfa("code", picture)
    let session = try session(alice, serial: serial, code: code)
    #expect(
      text(try alice.refusal("sts get-session-token --serial-number \(serial) --token-code \(code)"))
        == Self.prefix + "(AccessDenied) when calling the GetSessionToken operation: MultiFactorAuthentication failed "
        + "with invalid MFA one time pass code. ")
    #expect(
      text(try session.refusal("iam list-users"))
        == denied("ListUsers", "iam:ListUsers", "arn:aws:iam::123456789012:user/", explicit: false))
    #expect(
      text(try session.refusal("iam deactivate-mfa-device --user-name bob --serial-number \(serial)"))
        == denied("DeactivateMFADevice", "iam:DeactivateMFADevice", "user bob", explicit: false))
    #expect(
      text(try session.refusal("sts get-session-token"))
        == Self.prefix + "(AccessDenied) when calling the GetSessionToken operation: Cannot call GetSessionToken with "
        + "session credentials")

    // Her phone runs late; two codes of it put that right.
    try advance(3600)
    let late = try vmfa("code", picture, drift: -120)
    #expect(
      text(try alice.refusal("sts get-session-token --serial-number \(serial) --token-code \(late)"))
        .hasSuffix("MultiFactorAuthentication failed with invalid MFA one time pass code. "))
    try alice(
      "iam resync-mfa-device --user-name alice --serial-number \(serial) "
        + (try vmfa("pair", picture, drift: -120, ["--aws"])))
    try advance(30)
    let second = try self.session(alice, serial: serial, code: try vmfa("code", picture, drift: -120))
    _ = second

    // With MFA she takes her device away herself.
    try session("iam deactivate-mfa-device --user-name alice --serial-number \(serial)")
    try session("iam delete-virtual-mfa-device --serial-number \(serial)")
    #expect((try alice("iam list-mfa-devices")["MFADevices"] as? [Any])?.isEmpty == true)

    // Why it was so: the server remembers its decisions.
    let decisions = try #require(server.control("GET", "decisions")["decisions"] as? [[String: Any]])
    #expect(
      decisions.contains { $0["mfa"] as? String == "true" && $0["action"] as? String == "iam:DeleteVirtualMFADevice" })
    #expect(try server.stop().status == 0)
  }

  @Test("A command under `vmfa serve --` has an account of its own, and its end is vmfa's end")
  func command() throws {
    let aws = try #require(AWSCommand.path)
    let environment = ["PATH": "/usr/bin:/bin", "AWS_PROFILE": "production", "AWS_SESSION_TOKEN": "foreign"]
    let outcome = try Command.run(
      Command.vmfa, ["serve", "--", aws, "sts", "get-caller-identity", "--query", "Arn", "--output", "text"],
      environment: environment)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output == "arn:aws:iam::123456789012:root\n")
    #expect(try Command.run(Command.vmfa, ["serve", "--", "sh", "-c", "exit 42"]).status == 42)
    #expect(try Command.run(Command.vmfa, ["serve", "--", "sh", "-c", "kill -9 $$"]).status == 137)
    let missing = try Command.run(Command.vmfa, ["serve", "--", "vmfa-no-such-program"])
    #expect(missing.status == 3)
    #expect(missing.error == "vmfa: cannot run `vmfa-no-such-program`: no such file or directory\n")
  }
}
