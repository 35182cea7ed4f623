import Foundation
package import Testing

/// A `vmfa serve` that runs beside a test, on a free port.
package final class RunningServer: Sendable {
  package struct Announcement: Decodable, Sendable {
    package struct User: Decodable, Sendable {
      package let userName: String
      package let accessKeyId: String
      package let secretAccessKey: String
    }

    package let url: String
    package let accountId: String
    package let rootAccessKeyId: String
    package let rootSecretAccessKey: String
    package let adminToken: String
    package let users: [User]
  }

  package struct Key: Sendable {
    package let id: String
    package let secret: String
    package var token: String?

    package init(id: String, secret: String, token: String? = nil) {
      self.id = id
      self.secret = secret
      self.token = token
    }
  }

  package struct Failure: Error, CustomStringConvertible {
    package let description: String
    package init(description: String) { self.description = description }
  }

  package let announcement: Announcement
  package let process: Command

  package init(_ arguments: [String], environment: [String: String] = ["PATH": "/usr/bin:/bin"]) throws {
    process = try Command(
      Command.vmfa, ["serve", "--listen", "127.0.0.1:0", "--print", "json"] + arguments, environment: environment)
    let start = Date()
    while !process.outputSoFar.hasSuffix("\n") {
      guard -start.timeIntervalSinceNow < 30 else { throw Failure(description: "the server does not start") }
      usleep(10_000)
    }
    announcement = try JSONDecoder().decode(Announcement.self, from: Data(process.outputSoFar.utf8))
  }

  /// A server that a test has not stopped ends with it.
  deinit { process.abandon() }

  package var root: Key { Key(id: announcement.rootAccessKeyId, secret: announcement.rootSecretAccessKey) }

  /// Asks `/_vmfa/`.
  package func control(_ method: String, _ path: String, _ body: String = "") throws -> [String: Any] {
    let outcome = try Command.run(
      "curl",
      [
        "-sS", "-X", method, "-H", "Authorization: Bearer \(announcement.adminToken)", "--data-binary", body,
        announcement.url + "/_vmfa/" + path,
      ])
    guard let answer = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any] else {
      throw Failure(description: outcome.output + outcome.error)
    }
    return answer
  }

  package func stop() throws -> Command.Outcome {
    process.terminate()
    return try process.wait()
  }
}

/// AWS's command line, as PyPI has it.
package struct AWSCommand {
  /// Where `Tests/setup test` puts it, or somebody else did.
  package static let path: String? = {
    let own = Vectors.packageRoot.appending(path: ".build/clients/bin/aws").path(percentEncoded: false)
    return FileManager.default.isExecutableFile(atPath: own) ? own : Command.find("aws")
  }()

  package static let reason: Comment = "needs the AWS CLI: `Tests/setup test` installs it"

  private let server: RunningServer
  private let key: RunningServer.Key
  private let folder: TemporaryFolder

  package init(server: RunningServer, key: RunningServer.Key, folder: TemporaryFolder) {
    self.server = server
    self.key = key
    self.folder = folder
  }

  /// Runs a command; words are divided by blanks.
  package func run(_ words: String, _ more: [String] = []) throws -> Command.Outcome {
    var environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.url.path(percentEncoded: false), "AWS_PAGER": "",
      "AWS_ENDPOINT_URL": server.announcement.url, "AWS_DEFAULT_REGION": "us-east-1", "AWS_DEFAULT_OUTPUT": "json",
      "AWS_ACCESS_KEY_ID": key.id, "AWS_SECRET_ACCESS_KEY": key.secret, "AWS_MAX_ATTEMPTS": "1",
    ]
    environment["AWS_SESSION_TOKEN"] = key.token
    return try Command.run(
      AWSCommand.path ?? "aws", words.split(separator: " ").map(String.init) + more, environment: environment)
  }

  /// What a command that must succeed prints.
  @discardableResult
  package func callAsFunction(_ words: String, _ more: [String] = []) throws -> [String: Any] {
    let outcome = try run(words, more)
    guard outcome.status == 0 else { throw RunningServer.Failure(description: words + ": " + outcome.error) }
    guard !outcome.outputBytes.isEmpty else { return [:] }
    return try JSONSerialization.jsonObject(with: outcome.outputBytes) as? [String: Any] ?? [:]
  }

  /// What a command that must fail says.
  package func refusal(_ words: String, _ more: [String] = []) throws -> String {
    let outcome = try run(words, more)
    guard outcome.status != 0 else { return "it was not refused" }
    return outcome.error.trimmingCharacters(in: .newlines)
  }
}
