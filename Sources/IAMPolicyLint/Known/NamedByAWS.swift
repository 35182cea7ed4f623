internal import AWSCatalogue
internal import VMFAEncoding

/// What AWS's own managed policies name. They are often younger than the lists of services and actions, so that nothing
/// that stands in them is said not to exist. They are read when something is in no list.
enum NamedByAWS {
  /// Actions, with and without wildcards, in small letters.
  static let actions = Set(strings.lazy.filter { !isARN($0) && $0.contains(":") }.map { String($0).lowercasedASCII })

  /// The services of these actions.
  static let actionServices = Set(actions.map { String($0.prefix { $0 != ":" }) })

  /// The services of ARNs with how the resource part begins, as far as the first colon or slash.
  static let resources: [String: Set<Glob>] = {
    var resources: [String: Set<Glob>] = [:]
    for text in strings where isARN(text) {
      let fields = ARNFields(String(text))
      guard fields.isWholeARN, fields.service.isPlain else { continue }
      // A service is known too when nothing more is said of its resources.
      let beginnings = [beginning(of: fields.resource)].compactMap { $0.map { Glob($0) } }
      resources[String(fields.service), default: []].formUnion(beginnings)
    }
    return resources
  }()

  /// `role/*` of `role/a/b`, `/v2/*` of `/v2/apis`; `nil` of what has a wildcard before a colon or slash.
  private static func beginning(of resource: Substring) -> String? {
    guard let end = resource.dropFirst().firstIndex(where: { ":/".contains($0) }) else {
      return resource.isPlain ? String(resource) : nil
    }
    return resource[..<end].isPlain ? resource[...end] + "*" : nil
  }

  private static func isARN(_ text: Substring) -> Bool { text.hasPrefix("arn:") }

  /// All that stands between quotes.
  private static let strings: Set<Substring> = {
    var strings: Set<Substring> = []
    for policy in ManagedPolicy.all {
      for part in policy.document.utf8.split(separator: UInt8(ascii: "\"")) where part.contains(UInt8(ascii: ":")) {
        strings.insert(Substring(part))
      }
    }
    return strings
  }()
}
