/// The actions of AWS's services with the resources that they take.
public enum ActionCatalogue {
  /// An action that AWS knows.
  public struct Action: Sendable {
    /// The types of resources that it takes, as `service:resource` with `*` for what varies: `iam:user/*`. Empty for an
    /// action that takes none.
    public let resourceTypes: [String]
    /// How the policy simulator writes the ARN of any resource of the service: `arn:aws:s3:::${BucketName}/${KeyName}`.
    public let resourceForm: String
    /// Its place among the actions of its service, as ``ServiceEntry`` counts them.
    let place: Int
  }

  /// The action of a name such as `iam:GetUser`, its case ignored; `nil` when AWS has none.
  public static func action(_ name: String) -> Action? {
    let name = name.caseless
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")), let service = services[Array(name[..<colon])] else {
      return nil
    }
    let wanted = name[(colon + 1)...]
    var types: [Words] = []
    var endsTypes = true
    var place = 0
    for line in service.lines.split(separator: UInt8(ascii: "\n")) {
      guard line.first == UInt8(ascii: "=") else {
        endsTypes = true
        let words = line.split(separator: UInt8(ascii: " "))
        guard let index = words.firstIndex(where: { $0.lazy.map(\.caseless).elementsEqual(wanted) }) else {
          place += words.count
          continue
        }
        return Action(
          resourceTypes: types.map { String(Substring($0)) }, resourceForm: service.form, place: place + index)
      }
      // The types of one group may fill several lines.
      let words = line.dropFirst().split(separator: UInt8(ascii: " "))
      types = endsTypes ? words : types + words
      endsTypes = false
    }
    return nil
  }

  /// The name of an action that AWS knows.
  public struct Name: Sendable {
    /// As AWS spells it: `iam:GetUser`.
    public let text: String
    /// The same in small letters, for comparing; it is ASCII.
    public let lowerCased: [UInt8]
  }

  /// The names of all actions, such as `iam:GetUser`, those of a service together.
  public static let names: [String] =
    namesByService
    .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    .flatMap { $0.value.map(\.text) }

  /// The names of the actions of a service such as `iam`, its case ignored; none when AWS has no such service.
  public static func names(ofService prefix: some StringProtocol) -> [Name] { namesByService[prefix.caseless] ?? [] }

  /// Patterns are compared with these many times over: their letters are made small but once.
  private static let namesByService: [[UInt8]: [Name]] = {
    var all: [[UInt8]: [Name]] = [:]
    for (service, content) in services {
      let prefix = String(decoding: service, as: UTF8.self) + ":"
      var names: [Name] = []
      for line in content.lines.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "=") {
        for word in line.split(separator: UInt8(ascii: " ")) {
          let text = prefix + String(Substring(word))
          names.append(Name(text: text, lowerCased: text.caseless))
        }
      }
      all[service] = names
    }
    return all
  }()

  private typealias Words = Substring.UTF8View

  private struct Service {
    let form: String
    let lines: Words
  }

  private static let services: [[UInt8]: Service] = {
    var services: [[UInt8]: Service] = [:]
    for section in actionText.utf8.split(separator: UInt8(ascii: "!")) {
      let head = section.prefix { $0 != UInt8(ascii: "\n") }
      let words = head.split(separator: UInt8(ascii: " "))
      services[Array(words[0])] = Service(form: String(Substring(words[1])), lines: section.dropFirst(head.count))
    }
    return services
  }()
}
