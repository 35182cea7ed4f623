import AWSSigV4
import Foundation
import VMFATesting

/// What a test pays for an account of its own, and for a server that answers.
enum HarnessBenchmarks {
  private static let runs = 200

  static func run(_ report: inout Report) throws {
    // The first one reads what a process reads once: the table of actions and the like.
    report.add("millisecondsOfTheFirstAccount", try milliseconds(account))
    report.add("millisecondsOfAFreshAccountWithUserDeviceAndPhone", try median(account))
    report.add("millisecondsOfTheFirstServer", try milliseconds(server))
    report.add("millisecondsUntilAServerAnswers", try median(server))
  }

  /// A fresh account with a user who has an enabled device and its phone.
  private static func account() throws {
    let aws = try TestAccount()
    let alice = try aws.createUser("alice", policies: [SelfManagedMFAPolicy.text])
    let device = try alice.createDevice()
    try alice.enable(device, with: device.phone)
  }

  /// A fresh account with a server, which has answered a signed request.
  private static func server() throws {
    let aws = try TestAccount()
    let server = try aws.serve()
    let answer = try exchange(server.url, request(of: aws.rootAccessKey))
    precondition(answer.hasPrefix("HTTP/1.1 200") && answer.contains("<Arn>arn:aws:iam::123456789012:root</Arn>"))
  }

  private static func median(_ body: () throws -> Void) throws -> Double {
    try (0..<runs).map { _ in try milliseconds(body) }.sorted()[runs / 2]
  }

  private static func milliseconds(_ body: () throws -> Void) throws -> Double {
    let begin = ContinuousClock.now
    try body()
    return (ContinuousClock.now - begin) / .milliseconds(1)
  }

  /// GetCallerIdentity, signed.
  private static func request(of key: AccessKey) throws -> String {
    let body = "Action=GetCallerIdentity&Version=2011-06-15"
    let plain = SignedRequest(method: "POST", headers: [("Host", "localhost")], body: Array(body.utf8))
    var signer = RequestSigner(
      accessKeyID: key.id, secretAccessKey: Array(key.secret.utf8).span, region: "us-east-1", service: "sts")
    let headers = try signer.headers(for: plain, at: SystemClock().now.seconds).map {
      String(decoding: $0.name, as: UTF8.self) + ": " + String(decoding: $0.value, as: UTF8.self)
    }
    return
      (["POST / HTTP/1.1", "Host: localhost", "Connection: close", "Content-Length: \(body.utf8.count)"] + headers)
      .joined(separator: "\r\n") + "\r\n\r\n" + body
  }

  /// What a server says to a request, until it closes the connection.
  private static func exchange(_ url: String, _ request: String) throws -> String {
    guard let port = url.split(separator: ":").last.flatMap({ UInt16($0) }) else { throw POSIXError(.EINVAL) }
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(connection) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isConnected = unsafe withUnsafeBytes(of: &address) { bytes in
      unsafe connect(
        connection, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress, socklen_t(bytes.count))
    }
    let bytes = Array(request.utf8)
    guard isConnected == 0, unsafe send(connection, bytes, bytes.count, 0) == bytes.count else {
      throw POSIXError(.ECONNREFUSED)
    }
    var answer: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    while case let count = unsafe recv(connection, &part, part.count, 0), count > 0 { answer += part[..<count] }
    return String(decoding: answer, as: UTF8.self)
  }
}
