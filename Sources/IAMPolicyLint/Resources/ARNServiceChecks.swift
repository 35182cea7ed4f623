internal import IAMPolicy
internal import VMFAEncoding

/// The service in ARNs.
enum ARNServiceChecks {
  static let checks = [service, serviceCase]

  /// A service that does not exist.
  private static let service = Check("invalid-service", .error) { policy in
    var found: [Remark] = []
    for (entry, fields) in policy.arns {
      let service = String(fields.service)
      guard service.isPlain, !ARNForm.hasService(service.lowercasedASCII) else { continue }
      let question = found.count < NearestNames.limit ? ARNForm.question(aboutService: service) : ""
      found.append(
        Remark(
          at: entry, "there is no service `\(service)`, so that `\(entry.text)` is the ARN of no resource\(question)",
          fix: "write the name by which the service's ARNs go, such as `iam` or `s3`"))
    }
    return found
  }

  /// The name of a service in capitals.
  private static let serviceCase = Check("invalid-arn-service-case", .error) { policy in
    policy.arns.filter { _, fields in
      let service = String(fields.service)
      return service.isPlain && service != service.lowercasedASCII && ARNForm.hasService(service.lowercasedASCII)
    }.map { entry, fields in
      Remark(
        at: entry,
        "ARNs have their service in small letters, so that `\(entry.text)` is the ARN of no resource",
        fix: "write `\(fields.service.lowercasedASCII)` in place of `\(fields.service)`")
    }
  }
}
