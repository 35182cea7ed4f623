internal import AWSCatalogue
internal import IAMPolicy

/// An action of a simulation. What AWS does not know is decided about as it is written, and takes any resource.
struct SimulatedAction {
  /// The name as it was given.
  let name: String
  private let known: ActionCatalogue.Action?

  init(_ name: String) throws(ServiceError) {
    guard name.utf8.contains(UInt8(ascii: ":")) else {
      throw .invalidInput("The action is invalid since it is missing names")
    }
    self.name = name
    known = ActionCatalogue.action(name)
  }

  /// Whether AWS has the action.
  var isKnown: Bool { known != nil }

  /// Whether the action takes a resource. One that does not fit is not denied: no statement speaks of it.
  ///
  /// Partition, region and account of the ARN do not matter (recorded from AWS).
  func takes(_ resource: ARN) -> Bool {
    guard let known else { return true }
    return known.resourceTypes.contains { type in
      let parts = type.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      return parts[0] == resource.service && resource.resource.utf8.fits(parts[1].utf8)
    }
  }

  /// How the answer calls several resources together: by the service's form of ARN, in the partition of the first.
  func name(of resources: [String]) -> String {
    guard resources.count > 1 else { return resources.first ?? "*" }
    guard let form = known?.resourceForm else { return "*" }
    guard let partition = resources.lazy.compactMap({ ARN($0)?.partition }).first, form.hasPrefix("arn:aws:") else {
      return form
    }
    return "arn:\(partition):" + form.dropFirst("arn:aws:".count)
  }
}

extension String.UTF8View {
  /// Whether a pattern of literal parts with `*` between them fits the whole text.
  fileprivate func fits(_ pattern: Substring.UTF8View) -> Bool {
    let parts = pattern.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
    var rest = Array(self)[...]
    guard parts.count > 1 else { return rest.elementsEqual(parts[0]) }
    guard rest.starts(with: parts[0]) else { return false }
    rest = rest.dropFirst(parts[0].count)
    for part in parts[1..<(parts.count - 1)] {
      guard let start = rest.indices.first(where: { rest[$0...].starts(with: part) }) else { return false }
      rest = rest[(start + part.count)...]
    }
    let last = parts[parts.count - 1]
    return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
  }
}
