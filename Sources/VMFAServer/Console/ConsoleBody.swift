internal import VMFAEncoding

/// What the page says: a JSON object with names that are known.
struct ConsoleBody {
  private let value: JSONValue

  init(_ request: HTTPRequest, knows names: [String]) throws(ConsoleService.Refusal) {
    // A form of a foreign page cannot have this type without asking first (CORS), and is not answered then.
    let type = (request.headers["Content-Type"] ?? "").lowercased().prefix { $0 != ";" && $0 != " " }
    guard type == "application/json" else {
      throw ConsoleService.Refusal(415, "UnsupportedMediaType", "The body must be application/json.")
    }
    do throws(JSONError) { value = try JSONText(request.body).root } catch {
      throw ConsoleService.Refusal(400, "InvalidRequest", "The body is not JSON.")
    }
    guard let members = value.members else {
      throw ConsoleService.Refusal(400, "InvalidRequest", "The body is not a JSON object.")
    }
    if let unknown = members.first(where: { !names.contains($0.name) }) {
      throw ConsoleService.Refusal(400, "InvalidRequest", "There is no `\(unknown.name)` here.")
    }
  }

  /// A text, `nil` when it is left out.
  func text(_ name: String) throws(ConsoleService.Refusal) -> String? {
    guard let member = value[name] else { return nil }
    guard let text = member.string else {
      throw ConsoleService.Refusal(400, "InvalidRequest", "`\(name)` is no string.")
    }
    return text
  }

  /// A text that must be there.
  func needed(_ name: String) throws(ConsoleService.Refusal) -> String {
    guard let text = try text(name) else {
      throw ConsoleService.Refusal(400, "InvalidRequest", "`\(name)` is missing.")
    }
    return text
  }

  /// A whole number that must be there, and within bounds.
  func number(_ name: String, in range: ClosedRange<Int>) throws(ConsoleService.Refusal) -> Int {
    guard case .number(let text)? = value[name]?.content, let number = Int(text), range.contains(number) else {
      throw ConsoleService.Refusal(
        400, "InvalidRequest", "`\(name)` is no whole number from \(range.lowerBound) to \(range.upperBound).")
    }
    return number
  }

  /// An object of texts.
  func texts(_ name: String) throws(ConsoleService.Refusal) -> [String: String] {
    guard let member = value[name] else { return [:] }
    var texts: [String: String] = [:]
    for member in member.members ?? [] {
      guard let text = member.value.string else {
        throw ConsoleService.Refusal(400, "InvalidRequest", "`\(member.name)` of `\(name)` is no string.")
      }
      texts[member.name] = text
    }
    guard member.members != nil else {
      throw ConsoleService.Refusal(400, "InvalidRequest", "`\(name)` is no object.")
    }
    return texts
  }
}
