public import VMFAEncoding

/// A policy that is ready to decide: parse it once, ask it as often as you like.
public final class Policy: Sendable {
  /// What it is attached to.
  public let kind: PolicyKind
  /// What to call it in explanations: a name or a file.
  public let name: String
  /// The policy as it was written.
  public let document: PolicyDocument
  let text: JSONText?
  let statements: [CompiledStatement]
  private let index: ActionIndex

  /// Prepares a document.
  ///
  /// - Parameters:
  ///   - kind: what it is attached to.
  ///   - name: what to call it in explanations.
  ///   - text: the text that it was read from; explanations then give lines and columns.
  ///   - evaluator: who will decide by it.
  public init(
    _ document: PolicyDocument, as kind: PolicyKind, name: String = "", text: JSONText? = nil,
    by evaluator: Evaluator = .services
  ) {
    self.kind = kind
    self.name = name
    self.document = document
    self.text = text
    statements = document.statements.map { CompiledStatement($0, document.version, in: kind, by: evaluator) }
    index = ActionIndex(statements)
  }

  /// Reads and prepares the text of a stored policy.
  ///
  /// - Throws: ``PolicyError`` when the text is no policy.
  public convenience init(
    stored text: String, as kind: PolicyKind, name: String = "", by evaluator: Evaluator = .services
  ) throws(PolicyError) {
    let json: JSONText
    do throws(JSONError) { json = try JSONText(text) } catch {
      throw PolicyError("This policy contains invalid Json", detail: "\(error.reason)", offset: error.offset)
    }
    self.init(try PolicyDocument(stored: json.root), as: kind, name: name, text: json, by: evaluator)
  }

  /// What its statements say of one request.
  struct Answer {
    /// The first Deny that applies.
    var deny: Int?
    /// The Allow that applies and names the caller most closely; of several such the first.
    var allow: Int?
    /// How closely that Allow names the caller.
    var match = PrincipalPattern.Match.none
  }

  func answer(_ request: AccessRequest, hasBoundary: Bool) -> Answer {
    var answer = Answer()
    index.forEachCandidate(request.foldedAction) { number in
      let statement = statements[number]
      switch statement.effect {
      case .deny:
        if let deny = answer.deny, deny <= number { return true }
        if statement.match(request.principal, hasBoundary: hasBoundary) != .none, statement.applies(to: request) {
          answer.deny = number
        }
      case .allow:
        // A Deny settles the matter.
        if answer.deny != nil { return true }
        let match = statement.match(request.principal, hasBoundary: hasBoundary)
        if match < answer.match || match == .none { return true }
        if match == answer.match, let allow = answer.allow, allow <= number { return true }
        if statement.applies(to: request) { (answer.allow, answer.match) = (number, match) }
      }
      return true
    }
    return answer
  }
}
