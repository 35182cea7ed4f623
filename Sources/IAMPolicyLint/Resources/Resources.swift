/// `Resource` and `NotResource`.
enum Resources {
  static let checks: [Check] =
    ARNFieldChecks.checks + ARNServiceChecks.checks + ARNFormChecks.checks + [RedundantResource.check]
}
