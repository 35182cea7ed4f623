internal import VMFAEncoding

/// An action that takes no signature: a token that somebody else gave says who calls.
private struct UnsignedAction: Sendable {
  let name: String
  let parameters: [Parameter]
  let perform: @Sendable (Input, Records) throws -> OutputValue?
}

/// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html and its neighbour.
///
/// Whether a token is genuine only its provider knows, and no provider is asked: so none is believed. The answers are
/// those of AWS to a provider that it does not know, or whose keys it cannot get.
private let unsignedActions: [UnsignedAction] = [
  UnsignedAction(
    name: "AssumeRoleWithWebIdentity",
    parameters: [
      .required("RoleArn", .arn), .required("RoleSessionName", .sessionName(2...64)),
      .required("WebIdentityToken", .length(4...20_000)), .optional("ProviderId", .length(4...2048)),
    ] + sessionLimits
  ) { input, records in
    guard let issuer = issuer(ofToken: input.needed("WebIdentityToken")) else {
      throw ServiceError.invalidIdentityToken(
        "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)")
    }
    let isKnown = try records.all(Key.openIDConnectProviders, OpenIDConnectProviderRecord.self).contains { provider in
      ["https://", "http://", ""].contains { issuer == $0 + provider.url || issuer == $0 + provider.url + "/" }
    }
    guard isKnown else {
      throw ServiceError.invalidIdentityToken("No OpenIDConnect provider found in your account for \(issuer)")
    }
    throw ServiceError.invalidIdentityToken(
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity "
        + "documentation for requirements", detail: "no identity provider is asked for its keys")
  },

  UnsignedAction(
    name: "AssumeRoleWithSAML",
    parameters: [
      .required("RoleArn", .arn), .required("PrincipalArn", .arn), .required("SAMLAssertion", .length(4...100_000)),
    ] + sessionLimits
  ) { input, records in
    guard let bytes = Base64.decode(input.needed("SAMLAssertion").filter { !$0.isWhitespace }), !bytes.isEmpty else {
      throw ServiceError.invalidIdentityToken("Invalid base64 SAMLResponse")
    }
    guard try records.has(Key.samlProvider(input.needed("PrincipalArn"))) else {
      throw ServiceError.invalidIdentityToken("Specified provider doesn't exist")
    }
    throw ServiceError.invalidIdentityToken(
      "Response signature invalid", detail: "no signature of an identity provider is checked")
  },
]

private let sessionLimits: [Parameter] = [
  .optional("PolicyArns", .list(.structure([.optional("arn", .arn)]), limit: Int.max)),
  .optional("Policy", .length(1...2048)), .optional("DurationSeconds", .integer(900...43_200)),
]

extension Account {
  /// Whether an action of STS is called without a signature.
  public static func isUnsigned(_ action: String) -> Bool { unsignedActions.contains { $0.name == action } }

  /// Performs an action of STS that is called without a signature.
  ///
  /// - Throws: ``ServiceError``, since no identity provider is believed.
  @discardableResult
  public func performUnsigned(
    _ name: String, _ fields: [String: String] = [:]
  ) throws(ServiceError) -> OutputValue? {
    guard let action = unsignedActions.first(where: { $0.name == name }) else {
      throw ServiceError(
        "InvalidAction", 400, "Could not find operation \(name) for version \(ServiceName.sts.version)")
    }
    var reader = InputReader(fields, showsValues: true)
    let input = try reader.read(action.parameters)
    return try read { try action.perform(input, $0) }
  }
}

extension ServiceError {
  fileprivate static func invalidIdentityToken(_ message: String, detail: String? = nil) -> ServiceError {
    ServiceError("InvalidIdentityToken", 400, message, detail: detail)
  }
}

/// Who a JSON Web Token (RFC 7519) says that it is from; `nil` when it is none.
private func issuer(ofToken token: String) -> String? {
  let parts = token.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count == 3 else { return nil }
  // Base 64 with the alphabet for URLs, without padding (RFC 7515 §2).
  var claims = String(parts[1].map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 })
  claims += String(repeating: "=", count: (4 - claims.utf8.count % 4) % 4)
  guard let bytes = Base64.decode(claims), let json = try? JSONText(bytes) else { return nil }
  return json.root["iss"]?.string
}
