internal import IAMPolicy
internal import VMFAEncoding

/// A line that is no question: its answer is an error that names the member.
struct BatchError: Error {
  let id: JSONOutput
  let message: String

  init(_ id: JSONOutput?, _ message: String) {
    self.id = id ?? .null
    self.message = message
  }

  var answer: JSONOutput { ["id": id, "error": ["code": "InvalidInput", "message": .string(message)]] }
}

/// Reads the request and the policies of one line. Members that it does not know are passed over.
struct BatchReader {
  private let line: JSONValue
  private let id: JSONOutput

  init(_ line: JSONValue) {
    self.line = line
    id = line["id"].map { JSONOutput($0) } ?? .null
  }

  // MARK: The request

  func request() throws(BatchError) -> AccessRequest {
    let request = try member("request", of: line)
    guard request.members != nil else { throw wrong("request", "an object") }
    return AccessRequest(
      principal: try text("principal", of: request), action: try needed("action", of: request),
      resource: try needed("resource", of: request), resourceAccount: try text("resourceAccount", of: request),
      context: try context(request["context"]))
  }

  private func context(_ value: JSONValue?) throws(BatchError) -> RequestContext {
    var context = RequestContext()
    guard let value, !value.isNull else { return context }
    guard let members = value.members else { throw wrong("context", "an object") }
    let multivalued = Set(try texts("multiValuedKeys", line["multiValuedKeys"]).map { ConditionKey($0) })
    for member in members {
      let key = ConditionKey(member.name)
      let values = try texts("context.\(member.name)", member.value)
      if values.count == 1, !multivalued.contains(key) {
        context.set(key, values[0])
      } else {
        context.set(key, values: values)
      }
    }
    return context
  }

  // MARK: The policies

  func policies() throws(PolicyLineError) -> AccessPolicies {
    AccessPolicies(
      identity: try list("identityPolicies", line["identityPolicies"], .identity) ?? [],
      resource: try line["resourcePolicy"].flatMap { value throws(PolicyLineError) in
        value.isNull ? nil : try policy(value, .resource)
      },
      permissionsBoundary: try list("permissionsBoundary", line["permissionsBoundary"], .permissionsBoundary) ?? [],
      session: try list("sessionPolicies", line["sessionPolicies"], .session) ?? [],
      serviceControl: try levels("serviceControlPolicies", .serviceControl) ?? [],
      resourceControl: try levels("resourceControlPolicies", .resourceControl) ?? [],
      vpcEndpoint: try list("vpcEndpointPolicies", line["vpcEndpointPolicies"], .vpcEndpoint) ?? [])
  }

  private func levels(_ name: String, _ kind: PolicyKind) throws(PolicyLineError) -> [[Policy]]? {
    guard let value = line[name], !value.isNull else { return nil }
    guard let elements = value.elements else { throw .line(wrong(name, "a list of lists of policies")) }
    var levels: [[Policy]] = []
    for element in elements { levels.append(try list(name, element, kind) ?? []) }
    return levels
  }

  private func list(_ name: String, _ value: JSONValue?, _ kind: PolicyKind) throws(PolicyLineError) -> [Policy]? {
    guard let value, !value.isNull else { return nil }
    guard let elements = value.elements else { throw .line(wrong(name, "a list of policies")) }
    var policies: [Policy] = []
    for element in elements { policies.append(try policy(element, kind)) }
    return policies
  }

  /// An object is a stored policy; a string is policy text, which is checked as when it is put.
  private func policy(_ value: JSONValue, _ kind: PolicyKind) throws(PolicyLineError) -> Policy {
    do throws(PolicyError) {
      guard let text = value.string else { return Policy(try PolicyDocument(stored: value), as: kind) }
      return try Policy(validating: text, as: kind)
    } catch { throw .policy(error) }
  }

  // MARK: Members

  private func wrong(_ name: String, _ what: String) -> BatchError { BatchError(id, "`\(name)` is not \(what)") }

  private func member(_ name: String, of value: JSONValue) throws(BatchError) -> JSONValue {
    guard let member = value[name] else { throw BatchError(id, "`\(name)` is missing") }
    return member
  }

  private func text(_ name: String, of value: JSONValue) throws(BatchError) -> String? {
    guard let member = value[name], !member.isNull else { return nil }
    guard let text = member.string else { throw wrong(name, "a string") }
    return text
  }

  private func needed(_ name: String, of value: JSONValue) throws(BatchError) -> String {
    guard let text = try text(name, of: value) else { throw BatchError(id, "`\(name)` is missing") }
    return text
  }

  private func texts(_ name: String, _ value: JSONValue?) throws(BatchError) -> [String] {
    guard let value, !value.isNull else { return [] }
    var texts: [String] = []
    for element in value.elements ?? [value] {
      switch element.content {
      case .string(let text): texts.append(text)
      case .number(let number): texts.append(number)
      case .bool(let bool): texts.append(bool ? "true" : "false")
      case .null, .array, .object: throw wrong(name, "a string or a list of strings")
      }
    }
    return texts
  }
}

/// What can be wrong with the policies of a line.
enum PolicyLineError: Error {
  case line(BatchError)
  case policy(PolicyError)
}

extension JSONValue {
  /// Whether it is `null`.
  var isNull: Bool { if case .null = content { true } else { false } }
}
