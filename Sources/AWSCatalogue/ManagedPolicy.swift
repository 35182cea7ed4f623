/// A policy that AWS keeps and that every account may attach.
public struct ManagedPolicy: Sendable, Equatable {
  /// Its ARN, such as `arn:aws:iam::aws:policy/job-function/Billing`.
  public let arn: String
  /// Its name, such as `Billing`.
  public let name: String
  /// Its path, such as `/job-function/`.
  public let path: String
  /// Its identifier, `ANPA…`: AWS's own for policies of before 2022, made up once and for all for younger ones.
  public let id: String
  /// The version that applies, the only one that the catalogue has.
  public let defaultVersion: String
  /// When AWS made the policy, in Unix seconds.
  public let created: Int64
  /// When AWS made the version that applies, in Unix seconds.
  public let updated: Int64

  private let place: Range<Int>

  /// The text of the version that applies: JSON with a line for each statement.
  ///
  /// It is copied out of the program each time, so that what nobody asks for takes no memory.
  public var document: String { String(ManagedPolicyDocuments.text.utf8(place)) }

  /// What AWS says of it; `nil` where that is not known.
  public var description: String? { ManagedPolicyDescriptions.texts[path + name] }

  /// The policy of an ARN.
  public static func named(_ arn: String) -> ManagedPolicy? {
    var policies = ManagedPolicies(from: arn)
    return policies.next().flatMap { $0.arn == arn ? $0 : nil }
  }

  /// All policies, in the order of their ARNs' bytes.
  public static var all: ManagedPolicies { ManagedPolicies(from: "") }

  /// The policies whose ARNs come after a text, whether there is a policy of that ARN or not.
  public static func all(after arn: String) -> ManagedPolicies { ManagedPolicies(from: arn + "\0") }

  /// Reads a line of ``ManagedPolicyIndex``.
  init?(line: Substring) {
    let fields = line.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
    guard fields.count == 7, let slash = fields[0].utf8.lastIndex(of: UInt8(ascii: "/")),
      let created = Int64(fields[3]), let updated = Int64(fields[4]),
      let offset = Int(fields[5]), let length = Int(fields[6])
    else { return nil }
    arn = ManagedPolicies.prefix + fields[0]
    path = String(fields[0][...slash])
    name = String(fields[0][slash...].dropFirst())
    id = String(fields[1])
    defaultVersion = String(fields[2])
    self.created = created
    self.updated = updated
    place = offset..<offset + length
  }
}
