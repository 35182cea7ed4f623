/// What AWS adds to some refusals: where the whole decision can be read.
enum AuthorizationDetails {
  /// The actions whose refusals were recorded with it; others of the same days came without.
  private static let actions: Set<String> = ["iam:GetRole", "iam:GetAccountProperties"]

  /// The sentence, when it belongs to a refusal that no statement made.
  static func sentence(for action: String) -> String {
    guard actions.contains(action) else { return "" }
    let id = Identifier.uuid()
    return """
      . Go to https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1#/authorization-details/\(id) for \
      complete details, or call the GetRequestAuthorizationDetails API with the following authorization id: \(id)
      """
  }
}
