internal import OTPCore

extension ActionTable {
  private static let named: [Parameter] = [.required("SAMLProviderArn", .arn)]
  private static let encryption: [Parameter] = [
    .optional("AssertionEncryptionMode", .oneOf("Required", "Allowed")), .optional("AddPrivateKey", .privateKey),
  ]

  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateSAMLProvider.html and its neighbours.
  static let samlProviders: [Action] =
    [
      .changing(
        .iam, "CreateSAMLProvider",
        [
          .required("SAMLMetadataDocument", .metadataDocument), .required("Name", .providerName),
          .optional("Tags", .tags),
        ] + encryption,
        asks: { call in
          call.onNew(call.account.arn("saml-provider/\(call.input.needed("Name"))"), tagging: "TagSAMLProvider")
        }
      ) { call in
        let name = call.input.needed("Name")
        let arn = call.account.arn("saml-provider/\(name)")
        guard try !call.records.has(Key.samlProvider(arn)) else {
          throw ServiceError.alreadyExists("Provider with name \(name) already exists.")
        }
        // Without an end of its own, metadata is good for a century.
        let century: Int64 = 36_524 * 86_400_000
        var provider = SAMLProviderRecord(
          id: try Identifier.unique("SAMLP"), name: name, created: call.now,
          validUntil: UnixTime(milliseconds: call.now.milliseconds + century), document: "", encryption: nil, keys: [],
          tags: try call.input.tags(.exact) ?? [])
        try call.change(&provider)
        try call.records.put(Key.samlProvider(arn), provider)
        return OutputValue(("SAMLProviderArn", .text(arn)), ("Tags", .optionalTags(provider.tags)))
      },

      .reading(.iam, "GetSAMLProvider", named, asks: { try $0.onSAMLProvider() }) { call in
        let provider = try call.samlProvider().record
        return OutputValue(
          ("SAMLProviderUUID", .text(provider.id)), ("SAMLMetadataDocument", .text(provider.document)),
          ("CreateDate", .time(provider.created)), ("ValidUntil", .time(provider.validUntil)),
          ("Tags", .tags(provider.tags)), ("AssertionEncryptionMode", .text(provider.encryption ?? "Allowed")),
          (
            "PrivateKeyList",
            .list(provider.keys.map { OutputValue(("KeyId", .text($0.id)), ("Timestamp", .time($0.added))) })
          ))
      },

      .reading(
        .iam, "ListSAMLProviders", [], asks: { [$0.permission($0.account.arn("saml-provider/*"))] }
      ) { call in
        let providers = try call.records.all(Key.samlProviders, SAMLProviderRecord.self)
        return OutputValue(
          (
            "SAMLProviderList",
            .list(
              providers.map { provider in
                OutputValue(
                  ("Arn", .text(call.account.arn("saml-provider/\(provider.name)"))),
                  ("ValidUntil", .time(provider.validUntil)), ("CreateDate", .time(provider.created)))
              })
          ))
      },

      .changing(
        .iam, "UpdateSAMLProvider",
        [.optional("SAMLMetadataDocument", .metadataDocument)] + named + encryption + [
          .optional("RemovePrivateKey", .privateKeyID)
        ], asks: { try $0.onSAMLProvider() }
      ) { call in
        var (key, provider) = try call.samlProvider()
        try call.change(&provider)
        try call.records.put(key, provider)
        return OutputValue(("SAMLProviderArn", .text(call.input.needed("SAMLProviderArn"))))
      },

      .changing(.iam, "DeleteSAMLProvider", named, asks: { try $0.onSAMLProvider() }) { call in
        try call.records.delete(try call.samlProvider().key)
        return nil
      },
    ]
    + tagging("SAMLProvider", named[0], asks: { try $0.onSAMLProvider() }) { try $0.samlProvider() }
}

extension Key {
  static let samlProviders = "saml-provider/"
  static func samlProvider(_ arn: String) -> String { samlProviders + arn }
}

extension Call {
  fileprivate func onSAMLProvider() throws -> [Permission] {
    let arn = input.needed("SAMLProviderArn")
    let provider: SAMLProviderRecord? = try records.get(Key.samlProvider(arn))
    return [permission(arn).about(provider?.tags ?? [])]
  }

  fileprivate func samlProvider() throws -> (key: String, record: SAMLProviderRecord) {
    let arn = input.needed("SAMLProviderArn")
    guard let provider: SAMLProviderRecord = try records.get(Key.samlProvider(arn)) else {
      throw ServiceError.noSuchEntity("Manifest not found for arn \(arn)")
    }
    return (Key.samlProvider(arn), provider)
  }

  /// Gives a provider the metadata and the keys of the call.
  fileprivate func change(_ provider: inout SAMLProviderRecord) throws {
    if let document = input.text("SAMLMetadataDocument") {
      guard document.looksLikeSAMLMetadata else { throw ServiceError.invalidInput("Could not parse metadata") }
      provider.document = document
    }
    if let id = input.text("RemovePrivateKey") {
      guard provider.keys.contains(where: { $0.id == id }) else {
        throw ServiceError.noSuchEntity("The private key with id \(id) cannot be found.")
      }
      provider.keys.removeAll { $0.id == id }
    }
    if let key = input.text("AddPrivateKey") {
      guard let block = PEMBlock.all(in: key)?.last, block.label.hasSuffix("PRIVATE KEY") else {
        throw ServiceError.invalidInput("The private key could not be parsed.")
      }
      guard provider.keys.count < 2 else {
        throw ServiceError.limitExceeded("Cannot exceed quota for PrivateKeysPerSAMLProvider: 2")
      }
      provider.keys.append(SAMLProviderRecord.PrivateKey(id: try Identifier.unique("SAMLK"), added: now))
    }
    if let mode = input.text("AssertionEncryptionMode") { provider.encryption = mode }
  }
}

extension String {
  /// Whether a text could be the metadata of a provider (SAML 2.0 metadata §2.3.2). Keys and signatures in it are not
  /// looked at.
  fileprivate var looksLikeSAMLMetadata: Bool {
    first { !$0.isWhitespace && $0 != "\u{FEFF}" } == "<" && contains("EntityDescriptor") && contains("entityID")
  }
}
