internal import AWSCatalogue

/// A form of the ARNs of a service, from whichever service's list it is.
struct ARNForm {
  /// Whether there is a Region.
  let hasRegion: Bool
  /// What stands in the place of the account, empty where there is none.
  let account: String
  /// What stands behind the fifth colon. From the first placeholder on it may be anything: many names have colons and
  /// slashes, and of what a resource contains AWS does not list everything.
  let resource: Glob

  /// The forms by the service that stands in the ARN.
  private static let forms: [String: [ARNForm]] = {
    var forms: [String: [ARNForm]] = [:]
    for prefix in ServiceCatalogue.prefixes {
      for form in ServiceCatalogue.service(prefix)?.arnForms ?? [] {
        forms[form.service, default: []].append(
          ARNForm(
            hasRegion: !form.region.isEmpty, account: form.account, resource: Glob(beginning(of: form.resource))))
      }
    }
    return forms
  }()

  private static func beginning(of resource: String) -> String {
    resource.firstIndex(of: "$").map { resource[..<$0] + "*" } ?? resource
  }

  /// The services that ARNs name, or could: those that AWS lists no ARN of too.
  private static let services = Set(forms.keys).union(ServiceCatalogue.prefixes)

  /// Whether there are ARNs of a service.
  static func hasService(_ name: String) -> Bool { services.contains(name) || NamedByAWS.resources[name] != nil }

  /// The services that someone may have meant, as a question.
  static func question(aboutService name: String) -> String { NearestNames.question(name, among: services.sorted()) }

  /// The forms that an ARN may have, its account and Region set aside; `nil` when that cannot be told.
  static func fitting(_ fields: ARNFields, _ steps: inout Int) -> [ARNForm]? {
    guard steps > 0, let forms = forms[String(fields.service)] else { return nil }
    let resource = Glob(fields.resource)
    let fitting = forms.filter { resource.overlaps($0.resource, &steps) }
    guard fitting.isEmpty else { return steps > 0 ? fitting : nil }
    let others = NamedByAWS.resources[String(fields.service)] ?? []
    return others.contains { resource.overlaps($0, &steps) } ? nil : []
  }
}
