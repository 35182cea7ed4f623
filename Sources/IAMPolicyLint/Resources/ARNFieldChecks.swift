internal import AWSCatalogue
internal import IAMPolicy

/// The fields of ARNs, each for itself.
enum ARNFieldChecks {
  static let checks = [prefix, missingField, partition, region, account]

  /// What is no ARN, and not `*`.
  private static let prefix = Check("invalid-arn-prefix", .error) { policy in
    let scheme = Glob("arn:*")
    var steps = Glob.steps
    return policy.resourceEntries.filter { entry in
      // API Gateway completes what begins so in the policy of an API.
      let isShort = policy.kind == .resource && entry.text.hasPrefix("execute-api:/")
      return !entry.text.hasPrefix("arn:") && !isShort && !Glob(entry.text).overlaps(scheme, &steps)
    }.map { entry in
      Remark(
        at: entry, "`\(entry.text)` does not begin with `arn:`, so that it is the ARN of no resource",
        fix: "write the ARN, arn:partition:service:region:account:resource, or \"*\" for every resource")
    }
  }

  /// An ARN that ends early.
  private static let missingField = Check("missing-arn-field", .error) { policy in
    policy.resourceEntries.compactMap { entry in
      let fields = ARNFields(entry.text)
      guard fields.isARN, !fields.isWholeARN, !entry.text.contains("$") else { return nil }
      return Remark(
        at: entry,
        "`\(entry.text)` has \(fields.count) of the 6 fields of an ARN; what AWS makes of it depends on the kind of policy",
        fix: "write all fields, arn:partition:service:region:account:resource, empty or * where any will do")
    }
  }

  /// A partition that does not exist.
  private static let partition = Check("invalid-partition", .error) { policy in
    policy.arns.filter { $0.fields.partition.isPlain && Regions.partitions[String($0.fields.partition)] == nil }
      .map { entry, fields in
        Remark(
          at: entry, "there is no partition `\(fields.partition)`, so that `\(entry.text)` is the ARN of no resource",
          fix: "write one of \(Regions.partitions.keys.sorted().joined(separator: ", "))")
      }
  }

  /// A Region that does not exist.
  private static let region = Check("invalid-arn-region", .error) { policy in
    var found: [Remark] = []
    for (entry, fields) in policy.arns {
      let region = String(fields.region)
      guard !region.isEmpty, region.isPlain, !Regions.names.contains(region) else { continue }
      let question =
        found.count < NearestNames.limit ? NearestNames.question(region, among: Regions.names.sorted()) : ""
      found.append(
        Remark(
          at: entry, "there is no Region `\(region)`, so that `\(entry.text)` is the ARN of no resource\(question)",
          fix: "write the Region's name, or * for every Region"))
    }
    return found
  }

  /// Those who own resources without having an account number.
  private static let owners: Set = ["aws", "amazon", "cloudfront", "partner", "third-party", "offering"]

  /// Something else than twelve digits where the account stands.
  private static let account = Check("invalid-arn-account", .error) { policy in
    policy.arns.filter { _, fields in
      let account = fields.account
      guard !account.isEmpty, account.isPlain, !owners.contains(String(account)) else { return false }
      return !account.isAccount
    }.map { entry, fields in
      Remark(
        at: entry,
        "`\(fields.account)` is no account: they have 12 digits, so that `\(entry.text)` is the ARN of no resource",
        fix: "write the 12 digits without hyphens, or * for every account")
    }
  }
}
