import IAMAccount
import Testing
import VMFAEncoding
import VMFATestSupport

@Suite("Identity providers")
struct ProviderTests {
  private static let metadata =
    #"<EntityDescriptor entityID="https://idp.example.com"><IDPSSODescriptor/></EntityDescriptor>"#
    + String(repeating: " ", count: 1000)

  /// Makes a provider of the kind that an action is about, and returns the parameter that names it.
  private static func make(for action: String, in account: Account) throws -> (name: String, fields: [String: String]) {
    if action.contains("SAML") {
      let arn = try account.rootUser.perform(
        "CreateSAMLProvider", ["Name": "idp", "SAMLMetadataDocument": metadata])?["SAMLProviderArn"]?.text
      return ("SAMLProvider", ["SAMLProviderArn": arn ?? ""])
    }
    let arn = try account.rootUser.perform(
      "CreateOpenIDConnectProvider", ["Url": "https://idp.example.com"])?["OpenIDConnectProviderArn"]?.text
    return ("OpenIDConnectProvider", ["OpenIDConnectProviderArn": arn ?? ""])
  }

  @Test("tags as recorded from AWS")
  func tags() throws {
    let account = Account(store: MemoryStore())
    var providers: [Bool: (name: String, fields: [String: String])] = [:]
    let rows = Vectors.load("inputs/provider-tags.txt", keys: ["action", "params", "expect", "tags"])
    #expect(rows.count == 12)
    for row in rows {
      let isSAML = row["action"].contains("SAML")
      let provider = try providers[isSAML] ?? Self.make(for: row["action"], in: account)
      providers[isSAML] = provider
      var fields = provider.fields
      for member in try JSONText(row["params"]).root.members ?? [] { fields[member.name] = member.value.string }
      do throws(ServiceError) {
        try account.rootUser.perform(row["action"], fields)
        #expect(row["expect"] == "Success", "\(row)")
      } catch {
        #expect(error.code == row["expect"], "\(row)")
      }
      let stored = try account.rootUser.perform("List\(provider.name)Tags", provider.fields)?["Tags"]?.elements ?? []
      let wanted = try JSONText(row["tags"]).root.elements ?? []
      #expect(
        stored.map { [$0["Key"]?.text, $0["Value"]?.text] }
          == wanted.map { [$0["Key"]?.string, $0["Value"]?.string] }, "\(row)")
    }
  }

  @Test("an OpenID Connect provider is known by host and path")
  func openIDConnect() throws {
    let root = Account(store: MemoryStore()).rootUser
    let arn = "arn:aws:iam::123456789012:oidc-provider/idp.example.com/tenant"
    let made = try root.perform(
      "CreateOpenIDConnectProvider",
      [
        "Url": "https://idp.example.com/tenant?query", "ClientIDList.member.1": "one",
        "ThumbprintList.member.1": String(repeating: "a", count: 40),
      ])
    #expect(made?["OpenIDConnectProviderArn"]?.text == arn)
    let named = ["OpenIDConnectProviderArn": arn]
    try root.perform("AddClientIDToOpenIDConnectProvider", named.merging(["ClientID": "two"]) { $1 })
    try root.perform("AddClientIDToOpenIDConnectProvider", named.merging(["ClientID": "two"]) { $1 })
    try root.perform("RemoveClientIDFromOpenIDConnectProvider", named.merging(["ClientID": "one"]) { $1 })
    let thumbprint = String(repeating: "b", count: 40)
    try root.perform(
      "UpdateOpenIDConnectProviderThumbprint", named.merging(["ThumbprintList.member.1": thumbprint]) { $1 })
    let got = try root.perform("GetOpenIDConnectProvider", named)
    #expect(got?["Url"]?.text == "idp.example.com/tenant")
    #expect(got?["ClientIDList"]?.elements?.map(\.text) == ["two"])
    #expect(got?["ThumbprintList"]?.elements?.map(\.text) == [thumbprint])
    #expect(
      try root.perform("ListOpenIDConnectProviders")?["OpenIDConnectProviderList"]?.elements?.map { $0["Arn"]?.text }
        == [arn])
    #expect(
      throws: ServiceError(
        "EntityAlreadyExists", 409, "Provider with url https://idp.example.com/tenant already exists.")
    ) { try root.perform("CreateOpenIDConnectProvider", ["Url": "https://idp.example.com/tenant"]) }
    try root.perform("DeleteOpenIDConnectProvider", named)
    #expect(throws: ServiceError("NoSuchEntity", 404, "OpenId connect Provider \(arn) cannot be found.")) {
      try root.perform("DeleteOpenIDConnectProvider", named)
    }
    #expect(throws: ServiceError("NoSuchEntity", 404, "OpenIDConnect Provider not found for arn \(arn)")) {
      try root.perform("GetOpenIDConnectProvider", named)
    }
  }

  @Test("a SAML provider keeps its metadata, and needs some")
  func saml() throws {
    let root = Account(store: MemoryStore()).rootUser
    let arn = "arn:aws:iam::123456789012:saml-provider/idp"
    let text = String(repeating: "a", count: 1000)
    #expect(throws: ServiceError("InvalidInput", 400, "Could not parse metadata")) {
      try root.perform("CreateSAMLProvider", ["Name": "idp", "SAMLMetadataDocument": text])
    }
    try root.perform("CreateSAMLProvider", ["Name": "idp", "SAMLMetadataDocument": Self.metadata])
    #expect(throws: ServiceError("EntityAlreadyExists", 409, "Provider with name idp already exists.")) {
      try root.perform("CreateSAMLProvider", ["Name": "idp", "SAMLMetadataDocument": Self.metadata])
    }
    let updated = Self.metadata + " "
    try root.perform("UpdateSAMLProvider", ["SAMLProviderArn": arn, "SAMLMetadataDocument": updated])
    #expect(
      try root.perform("GetSAMLProvider", ["SAMLProviderArn": arn])?["SAMLMetadataDocument"]?.text == updated)
    try root.perform("DeleteSAMLProvider", ["SAMLProviderArn": arn])
    #expect(throws: ServiceError("NoSuchEntity", 404, "Manifest not found for arn \(arn)")) {
      try root.perform("DeleteSAMLProvider", ["SAMLProviderArn": arn])
    }
  }

  /// A token that says who made it, and nothing else.
  private static func token(from issuer: String) -> String {
    "e30." + Base64.encode(Array(#"{"iss":"\#(issuer)"}"#.utf8)).filter { $0 != "=" } + ".e30"
  }

  @Test(
    "no token is believed, and AWS's words say why",
    arguments: [
      ("????", "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)"),
      (
        token(from: "https://other.example.com"),
        "No OpenIDConnect provider found in your account for https://other.example.com"
      ),
      (
        token(from: "https://idp.example.com"),
        "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity "
          + "documentation for requirements"
      ),
    ])
  func webIdentity(token: String, message: String) throws {
    let account = Account(store: MemoryStore())
    try account.rootUser.perform("CreateOpenIDConnectProvider", ["Url": "https://idp.example.com"])
    let fields = ["RoleArn": "arn:aws:iam::123456789012:role/any", "RoleSessionName": "any", "WebIdentityToken": token]
    let error = try #require(throws: ServiceError.self) {
      try account.performUnsigned("AssumeRoleWithWebIdentity", fields)
    }
    #expect((error.code, error.status, error.message) == ("InvalidIdentityToken", 400, message))
  }

  @Test("nor is an assertion")
  func assertion() throws {
    let account = Account(store: MemoryStore())
    try account.rootUser.perform("CreateSAMLProvider", ["Name": "idp", "SAMLMetadataDocument": Self.metadata])
    func message(_ provider: String, _ assertion: String) -> String? {
      do throws(ServiceError) {
        try account.performUnsigned(
          "AssumeRoleWithSAML",
          [
            "RoleArn": "arn:aws:iam::123456789012:role/any",
            "PrincipalArn": "arn:aws:iam::123456789012:saml-provider/\(provider)", "SAMLAssertion": assertion,
          ])
        return nil
      } catch { return error.message }
    }
    #expect(message("idp", "<xml>") == "Invalid base64 SAMLResponse")
    #expect(message("other", "PHhtbC8+") == "Specified provider doesn't exist")
    #expect(message("idp", "PHhtbC8+") == "Response signature invalid")
  }
}
