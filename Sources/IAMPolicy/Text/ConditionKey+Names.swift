/// The global keys that nearly every request has, made once: the name of a key is folded and digested when it is made.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
extension ConditionKey {
  /// When the request is made.
  public static let currentTime: ConditionKey = "aws:CurrentTime"
  /// The same in Unix seconds.
  public static let epochTime: ConditionKey = "aws:EpochTime"
  /// The caller's account.
  public static let principalAccount: ConditionKey = "aws:PrincipalAccount"
  /// The caller's ARN, for a session that of its role.
  public static let principalARN: ConditionKey = "aws:PrincipalArn"
  /// What kind of caller it is.
  public static let principalType: ConditionKey = "aws:PrincipalType"
  /// The region that the request went to.
  public static let requestedRegion: ConditionKey = "aws:RequestedRegion"
  /// The account that owns the resource.
  public static let resourceAccount: ConditionKey = "aws:ResourceAccount"
  /// Whether the request came through TLS.
  public static let secureTransport: ConditionKey = "aws:SecureTransport"
  /// The client's address.
  public static let sourceIP: ConditionKey = "aws:SourceIp"
  /// What the client calls itself.
  public static let userAgent: ConditionKey = "aws:UserAgent"
  /// The caller's unique id.
  public static let userID: ConditionKey = "aws:userid"
  /// The user's name.
  public static let userName: ConditionKey = "aws:username"
  /// Whether a service makes the request on someone's behalf.
  public static let viaAWSService: ConditionKey = "aws:ViaAWSService"
}
