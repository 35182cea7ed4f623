internal import IAMPolicy

/// Addresses and networks in conditions.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceip
enum ConditionAddresses {
  static let checks = [
    mismatch, improve,
    privateAddresses(
      "private-ip-address", .error, .ipAddress, only: true,
      "aws:SourceIp is the public address from which a request comes, and these are private networks: nothing matches"),
    privateAddresses(
      "private-not-ip-address", .error, .notIPAddress, only: true,
      "aws:SourceIp is the public address from which a request comes, and these are private networks: everything "
        + "matches"),
    privateAddresses(
      "private-ip-address-subset", .suggestion, .ipAddress, only: false,
      "aws:SourceIp is the public address from which a request comes, which is never in a private network"),
    privateAddresses(
      "private-not-ip-address-subset", .suggestion, .notIPAddress, only: false,
      "aws:SourceIp is the public address from which a request comes, which is outside every private network"),
  ]

  private static let mismatch = Check("type-mismatch-ip-range", .error) { policy in
    policy.conditions(comparing: .ipAddress).flatMap { condition in
      ConditionValues.values(of: condition, policy) { IPNetwork(Array($0.utf8)) != nil }.map { value in
        Remark(
          at: value,
          "\(condition.name.text) compares addresses, and \(value.quoted) is no network: "
            + "nothing lies in it",
          fix: "write an address or a network in CIDR form, such as 203.0.113.0/24 or 2001:db8:1234:5678::/64"
            + (value.text.utf8.contains(UInt8(ascii: ":"))
              ? "; in version 6 the bits behind the prefix must be zero" : ""))
      }
    }
  }

  private static let improve = Check("improve-ip-range", .suggestion) { policy in
    policy.conditions(comparing: .ipAddress).flatMap { condition in
      condition.values.compactMap { value in
        IPNetwork(Array(value.text.utf8))?.withoutHostBits.map { network in
          Remark(
            at: value, "the bits of \(value.text) behind the prefix are ignored: this is the whole network \(network)",
            fix: "write \(network), or the address alone if that is meant")
        }
      }
    }
  }

  /// Private networks under `aws:SourceIp`, alone or among public ones. Of values that cannot be read nothing is said.
  private static func privateAddresses(
    _ name: String, _ severity: Finding.Severity, _ comparison: ConditionOperator.Comparison, only: Bool,
    _ message: String
  ) -> Check {
    Check(name, severity) { policy in
      policy.conditions(comparing: .ipAddress).filter { $0.isAbout(.sourceIP) && $0.isComparison(comparison) }
        .flatMap { condition -> [Remark] in
          let networks = condition.values.compactMap { value in
            IPNetwork(Array(value.text.utf8)).map { (value: value, isPrivate: isPrivate($0)) }
          }
          let found = networks.filter(\.isPrivate).map(\.value)
          guard networks.count == condition.values.count, !found.isEmpty, (found.count == networks.count) == only
          else { return [] }
          return found.prefix(only ? 1 : found.count).map { value in
            Remark(
              at: value, message,
              fix: only
                ? "write public addresses, or use aws:VpcSourceIp for requests through a VPC endpoint"
                : "leave \(value.text) out, or use aws:VpcSourceIp for requests through a VPC endpoint")
          }
        }
    }
  }

  private static func isPrivate(_ network: IPNetwork) -> Bool { privateNetworks.contains { network.lies(in: $0) } }

  /// RFC 1918 and RFC 4193.
  private static let privateNetworks = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"].compactMap {
    IPNetwork(Array($0.utf8))
  }
}
