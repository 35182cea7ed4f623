import CVMFA
import Glibc

/// Texts that mean something to the functions, and some that nearly do.
enum Texts {
  static let allowAll = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#

  static let secrets = [
    "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", "gezd gnbv gy3t qojq gezd gnbv gy3t qojq", "MFRGG===", "A",
    "otpauth://totp/a:b?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&algorithm=SHA512&digits=8&period=60",
    "otpauth://hotp/x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=1",
    "otpauth://totp/x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&encoder=steam",
  ]
  static let codes = ["287082", "755224", "28 70 82", "94287082", "000000", "12345", "XXXXX"]
  static let options = [
    "{}", #"{"now": "1970-01-01T00:00:00Z"}"#, #"{"clock": "system", "accountId": "210987654321"}"#,
    #"{"now": "9999-12-30T11:59:59.999Z", "propagation": 7.5}"#, #"{"propagation": 3600}"#,
  ]
  static let names = ["alice", "bob", "ALICE", "fresh", "p", "a b", "r", "AKIAXXXXXXXXXXXXXXXX"]
  static let policies = [
    allowAll, #"{"Version":"2012-10-17","Statement":[]}"#,
    #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","NotAction":"sts:*","Resource":"*","Condition":"#
      + #"{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}}"#,
    #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"s3:*","Resource":"*"}}"#,
  ]
  static let arns = [
    "*", "arn:aws:iam::123456789012:mfa/alice", "arn:aws:iam::123456789012:mfa/fresh",
    "arn:aws:iam::123456789012:user/alice", "arn:aws:iam::123456789012:role/r", "arn:aws:s3:::b/k",
  ]
  static let services = ["iam", "sts", "s3"]
  static let actions = [
    "GetUser", "ListUsers", "CreateRole", "GetSessionToken", "CreateVirtualMFADevice", "DeleteUser",
    "GetCallerIdentity",
    "ListMFADevices", "TagUser", "CreateAccessKey", "GenerateCredentialReport", "SimulatePrincipalPolicy",
  ]
  static let parameters = [
    "{}", #"{"UserName": "alice"}"#, #"{"UserName": "bob", "Tags": [{"Key": "k", "Value": "v"}], "Path": "/x/"}"#,
    #"{"RoleName": "r", "AssumeRolePolicyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": {\"Effect\": "#
      + #"\"Allow\", \"Principal\": {\"AWS\": \"123456789012\"}, \"Action\": \"sts:AssumeRole\"}}"}"#,
    #"{"VirtualMFADeviceName": "d"}"#, #"{"MaxItems": 1, "Marker": null, "a": [[], {}]}"#,
    #"{"PolicySourceArn": "arn:aws:iam::123456789012:user/alice", "ActionNames": ["s3:GetObject"]}"#,
  ]
  static let permissions = ["s3:GetObject", "iam:DeactivateMFADevice", "sts:GetSessionToken", "*", "s3", ":"]
  static let contexts = [
    "{}", #"{"aws:SourceIp": "10.0.0.1", "s3:x": ["a", "b"]}"#, #"{"aws:MultiFactorAuthPresent": "true"}"#,
    #"{"a": 1, "b": true, "c": null}"#,
  ]
  static let all =
    secrets + codes + options + names + policies + arns + services + actions + parameters + permissions + contexts

  /// A text longer than any may be, without an end: what is behind it is nobody's.
  nonisolated(unsafe) static let endless: UnsafePointer<CChar> = {
    let count = Int(VMFA_TEXT_LIMIT) + 1
    guard let memory = malloc(count) else { preconditionFailure("no memory") }
    memset(memory, 0x61, count)
    return UnsafePointer(memory.assumingMemoryBound(to: CChar.self))
  }()
}
