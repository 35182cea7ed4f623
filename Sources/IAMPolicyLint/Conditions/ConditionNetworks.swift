internal import AWSCatalogue
internal import IAMPolicy
internal import VMFAEncoding

/// Regions, VPCs, and keys that mean little without another.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-network-properties
enum ConditionNetworks {
  static let checks = [
    region,
    identifier("invalid-vpc-format", of: "aws:SourceVpc", prefix: "vpc-"),
    identifier("invalid-vpce-format", of: "aws:SourceVpce", prefix: "vpce-"), missingPair,
  ]

  private static let region = Check("invalid-region", .error) { policy in
    policy.conditions(comparing: .string).filter { $0.isAbout(.requestedRegion) }.flatMap { condition in
      condition.values.filter { value in
        !value.hasWildcard && !(policy.knowsVariables && value.hasVariable)
          && !Regions.names.contains(isCaseless(condition) ? value.text.lowercasedASCII : value.text)
      }.enumerated().map { number, value in
        Remark(
          at: value, "AWS has no Region \(value.quoted)",
          fix: NearestNames.suggestion(for: value.text, number, among: regions)
            ?? "write the name of a Region, such as eu-central-1")
      }
    }
  }

  private static let regions = Regions.names.sorted()

  private static func isCaseless(_ condition: WrittenCondition) -> Bool {
    condition.isComparison(.stringEqualsIgnoreCase) || condition.isComparison(.stringNotEqualsIgnoreCase)
  }

  /// An identifier is the prefix with 8 or 17 letters and digits.
  private static func identifier(_ name: String, of key: ConditionKey, prefix: String) -> Check {
    Check(name, .error) { policy in
      policy.conditions(comparing: .string).filter { $0.isAbout(key) }.flatMap { condition in
        condition.values.filter { value in
          !value.hasWildcard && !(policy.knowsVariables && value.hasVariable) && !isIdentifier(value.text, prefix)
        }.map { value in
          Remark(
            at: value, "no request has \(value.quoted) as its \(key.name)",
            fix: prefix == "vpc-" && isIdentifier(value.text, "vpce-")
              ? "compare aws:SourceVpce with the identifier of an endpoint"
              : "write \(prefix) with 8 or 17 letters and digits, such as \(prefix)1a2b3c4d")
        }
      }
    }
  }

  private static func isIdentifier(_ text: String, _ prefix: String) -> Bool {
    let rest = text.utf8.dropFirst(prefix.utf8.count)
    return text.hasPrefix(prefix) && [8, 17].contains(rest.count)
      && rest.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
  }

  /// Keys of which one value is found in many places, each with those of which one makes it unique.
  ///
  /// The first pair and the last are recorded from Access Analyzer; the guide asks for the second wherever the key stands.
  private static let pairs: [(key: ConditionKey, others: [ConditionKey], reason: String)] = [
    (
      "aws:VpcSourceIp", ["aws:SourceVpc", "aws:SourceVpce", "aws:SourceVpcArn"],
      "every VPC may use the same private addresses"
    ),
    (
      "aws:Ec2InstanceSourcePrivateIPv4", ["aws:Ec2InstanceSourceVpc"], "every VPC may use the same private addresses"
    ),
    (
      "aws:SourceArn", ["aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths"],
      "an ARN without an account may one day be another account's"
    ),
  ]

  private static let missingPair = Check("missing-paired-condition-keys", .warning) { policy in
    policy.statements.filter { $0.effect == .allow }.flatMap { statement in
      pairs.flatMap { pair -> [Remark] in
        guard !statement.conditions.contains(where: { condition in pair.others.contains { condition.isAbout($0) } })
        else { return [] }
        return statement.conditions.filter { condition in
          condition.isAbout(pair.key) && condition.kind != .null && condition.comparison?.comparison.isNegated == false
            && (pair.key != "aws:SourceArn" || condition.values.contains { !namesAccount($0, policy) })
        }.map { condition in
          Remark(
            at: condition.key, "\(pair.key.name) alone can allow more than is meant: \(pair.reason)",
            fix: "add \(pair.others[0].name) to the conditions of this statement")
        }
      }
    }
  }

  /// Whether an ARN tells whose it is, or may.
  private static func namesAccount(_ value: WrittenText, _ policy: WrittenPolicy) -> Bool {
    if policy.knowsVariables, value.hasVariable { return true }
    let fields = ARNFields(value.text)
    return fields.count == 6 && !fields.account.isEmpty && fields.account != "*"
  }
}
