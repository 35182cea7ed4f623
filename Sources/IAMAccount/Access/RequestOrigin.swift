internal import IAMPolicy

/// Where a request came from, which policies may ask for.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
public struct RequestOrigin: Hashable, Sendable {
  /// `aws:SourceIp`: the client's address.
  public var sourceIP: String
  /// `aws:SecureTransport`: whether it came through TLS.
  public var isSecure: Bool
  /// `aws:UserAgent`, `nil` when the client has not said.
  public var userAgent: String?
  /// `aws:RequestedRegion`: the region of the credential's scope.
  public var region: String

  /// An origin.
  public init(sourceIP: String, isSecure: Bool, userAgent: String? = nil, region: String = "us-east-1") {
    self.sourceIP = sourceIP
    self.isSecure = isSecure
    self.userAgent = userAgent
    self.region = region
  }

  /// A call inside the process.
  public static let process = RequestOrigin(sourceIP: "127.0.0.1", isSecure: true)

  /// Its condition keys.
  var context: [(key: ConditionKey, value: String)] {
    var keys: [(ConditionKey, String)] = [
      (.sourceIP, sourceIP), (.secureTransport, isSecure ? "true" : "false"),
      (.requestedRegion, region), (.viaAWSService, "false"), ("aws:PrincipalIsAWSService", "false"),
    ]
    if let userAgent { keys.append((.userAgent, userAgent)) }
    return keys
  }
}
