/// The condition keys of AWS: the global ones, those that the Service Authorization Reference lists for services, and those
/// of identity providers.
public enum ConditionKeyCatalogue {
  /// The key of a name, its case ignored; `nil` when AWS has none.
  ///
  /// A key that takes a tag key is found by its name with any tag key, and by its name as AWS writes it. Every
  /// `host:claim` is the claim of an OpenID Connect provider, a text, when the host has a dot:
  /// `token.actions.githubusercontent.com:sub`. Its name is then the name that was asked for.
  public static func key(_ name: String) -> Key? {
    let caseless = name.caseless
    return known(caseless) ?? (isClaim(caseless) ? Key(name: name, letter: UInt8(ascii: "S")) : nil)
  }

  /// Whether a name is one of a global key, which any action may have: the keys `aws:…`, and those that begin with a
  /// service's prefix but are in the requests of other services too, such as `lambda:SourceFunctionArn`.
  ///
  /// Some global keys are in the requests of some actions only: see ``supports(_:service:)`` for tags.
  public static func isGlobal(_ name: String) -> Bool {
    known(name.caseless).map { globalNames.contains($0.name) } ?? false
  }

  /// The keys that begin with a service's prefix, by name. The prefix's case is ignored.
  public static func keys(ofService prefix: String) -> [Key] {
    let head = prefix.caseless + [UInt8(ascii: ":")]
    return names.exact.filter { $0.key.starts(with: head) }.map(\.value).sorted { $0.name < $1.name }
  }

  /// The keys that the Service Authorization Reference lists for an action such as `iam:CreateUser`, its own and those of
  /// the resources that it takes, without the global keys that every request has; `nil` when there is no such action.
  public static func keys(ofAction name: String) -> [Key]? {
    ActionCatalogue.action(name).flatMap { ServiceEntry.ofName(name.caseless)?.keys(ofActionAt: $0.place) }
  }

  /// Whether any action of a service takes a key, as the Service Authorization Reference lists it. Keys such as
  /// `aws:ResourceTag/${TagKey}` are there where the service has them; STS takes the claims of any provider.
  public static func supports(_ key: String, service prefix: String) -> Bool {
    let (name, prefix) = (key.caseless, prefix.caseless)
    guard let key = known(name)?.name.caseless else { return isClaim(name) && prefix.elementsEqual("sts".utf8) }
    return ServiceEntry.all[prefix]?.takenKeys.contains { $0.name.caseless == key } ?? false
  }

  private struct Names: Sendable {
    /// The keys by their names as AWS writes them.
    var exact: [[UInt8]: Key] = [:]
    /// The keys that take a tag key by what stands before it.
    var patterns: [ArraySlice<UInt8>: [(tail: ArraySlice<UInt8>, key: Key)]] = [:]
  }

  private static let names: Names = {
    var names = Names()
    // The keys written by hand come first: several services list a key, not all with the same type.
    let listed = ServiceEntry.all.values.sorted { $0.prefix < $1.prefix }.flatMap { entry in
      // A service knows its own keys best.
      entry.keys.map { (isOwn: $0.name.caseless.starts(with: (entry.prefix + ":").utf8), key: $0) }
    }
    let keys = GlobalConditionKeys.all + listed.filter(\.isOwn).map(\.key) + listed.filter { !$0.isOwn }.map(\.key)
    for key in keys where names.exact[key.name.caseless] == nil {
      names.exact[key.name.caseless] = key
      if let pattern = key.pattern { names.patterns[pattern.head, default: []].append((pattern.tail, key)) }
    }
    return names
  }()

  private static let globalNames = Set(GlobalConditionKeys.global.map(\.name))

  private static func known(_ name: [UInt8]) -> Key? {
    if let key = names.exact[name] { return key }
    // What a policy writes stands behind the first slash, or in keys of KMS behind the second colon.
    let slash = name.firstIndex(of: UInt8(ascii: "/"))
    let colons = name.indices.lazy.filter { name[$0] == UInt8(ascii: ":") }
    for end in [slash, colons.dropFirst().first] {
      guard let end, let patterns = names.patterns[name[...end]] else { continue }
      for (tail, key) in patterns
      where name.count > end + 1 + tail.count && name.suffix(tail.count).elementsEqual(tail) {
        return key
      }
    }
    return nil
  }

  /// Whether a name in small letters is that of an OpenID Connect provider's claim: the provider's address without
  /// `https://`, a colon, and something.
  private static func isClaim(_ name: [UInt8]) -> Bool {
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")), colon + 1 < name.count else { return false }
    let labels = name[..<colon].prefix { $0 != UInt8(ascii: "/") }
      .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty
          && label.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
      }
  }
}
