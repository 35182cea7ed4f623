/// What a signature is good for: a day, a region and a service.
struct CredentialScope: Equatable, Sendable {
  /// The last part of every scope.
  static let terminator = "aws4_request"

  /// The day in UTC, such as `20150830`.
  let date: String
  /// The region, such as `us-east-1`.
  let region: String
  /// The service, such as `iam`.
  let service: String

  /// The scope as it is written, such as `20150830/us-east-1/iam/aws4_request`.
  var text: String { "\(date)/\(region)/\(service)/\(CredentialScope.terminator)" }

  /// Whether a text could be the name of a region: lower-case letters, digits and hyphens.
  static func isRegion(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0.decimalValue != nil || $0 == UInt8(ascii: "-")
      }
  }
}
