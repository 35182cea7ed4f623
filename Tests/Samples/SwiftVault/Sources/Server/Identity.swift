import Foundation

/// Asks STS whose credentials these are, as code with an AWS SDK does. Here curl stands for the SDK: it signs too.
public struct Identity {
  /// The variables that AWS's clients read.
  private let environment: [String: String]

  /// A client that finds its endpoint and its keys where AWS's clients do.
  public init(environment: [String: String]) { self.environment = environment }

  /// What STS answers.
  public func answer() throws -> String {
    func variable(_ name: String) -> String { environment[name] ?? "" }
    let curl = Process()
    curl.executableURL = URL(filePath: "/usr/bin/curl")
    var arguments = [
      "-sS", "--max-time", "20", "--noproxy", "*", "--aws-sigv4", "aws:amz:\(variable("AWS_REGION")):sts",
      "--user", variable("AWS_ACCESS_KEY_ID") + ":" + variable("AWS_SECRET_ACCESS_KEY"),
      "--data", "Action=GetCallerIdentity&Version=2011-06-15", variable("AWS_ENDPOINT_URL"),
    ]
    if let token = environment["AWS_SESSION_TOKEN"] { arguments += ["--header", "X-Amz-Security-Token: " + token] }
    curl.arguments = arguments
    let output = Pipe()
    curl.standardOutput = output
    try curl.run()
    defer { curl.waitUntilExit() }
    return String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  }
}
