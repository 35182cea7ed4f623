internal import IAMPolicy

/// ARNs beside the forms that AWS lists of their service.
enum ARNFormChecks {
  static let checks = [account, region, missingRegion, resource]

  private static let account = Check("arn-account-not-allowed", .error) { policy in
    find(policy, where: { !$0.account.isEmpty && $0.account.isPlain }, { forms in forms.allSatisfy(\.account.isEmpty) })
      .map { entry, fields in
        Remark(
          at: entry,
          "the ARNs of such resources of \(fields.service) have no account, so that `\(entry.text)` is none of theirs",
          fix: "leave the place of `\(fields.account)` empty")
      }
  }

  private static let region = Check("arn-region-not-allowed", .error) { policy in
    find(policy, where: { !$0.region.isEmpty && $0.region.isPlain }, { forms in !forms.contains(where: \.hasRegion) })
      .map { entry, fields in
        Remark(
          at: entry,
          "the ARNs of such resources of \(fields.service) have no Region, so that `\(entry.text)` is none of theirs",
          fix: "leave the place of `\(fields.region)` empty")
      }
  }

  private static let missingRegion = Check("missing-arn-region", .error) { policy in
    find(policy, where: { $0.region.isEmpty }, { forms in forms.allSatisfy(\.hasRegion) })
      .map { entry, fields in
        Remark(
          at: entry,
          "the ARNs of such resources of \(fields.service) have a Region, so that `\(entry.text)` is none of theirs",
          fix: "put the Region, or * for every Region, behind `\(fields.service):`")
      }
  }

  private static let resource = Check("invalid-arn-resource", .error) { policy in
    var steps = Glob.steps
    return policy.arns.filter { ARNForm.fitting($0.fields, &steps)?.isEmpty == true }.map { entry, fields in
      Remark(
        at: entry,
        "no resource of \(fields.service) has an ARN that ends like `\(fields.resource)`, so that this entry names none",
        fix: "compare it with the ARNs that the Service Authorization Reference lists of \(fields.service)")
    }
  }

  /// The ARNs of a kind that have forms, all of which are of another kind.
  private static func find(
    _ policy: WrittenPolicy, where concerns: (ARNFields) -> Bool, _ areAgainst: ([ARNForm]) -> Bool
  ) -> [(entry: WrittenText, fields: ARNFields)] {
    var steps = Glob.steps
    return policy.arns.filter { _, fields in
      guard concerns(fields), let forms = ARNForm.fitting(fields, &steps), !forms.isEmpty else {
        return false
      }
      return areAgainst(forms)
    }
  }
}
