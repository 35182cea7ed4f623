internal import OTPCore

extension ActionTable {
  private static let named: [Parameter] = [.required("OpenIDConnectProviderArn", .arn)]
  private static let thumbprints = Shape.list(.thumbprint, limit: Int.max)

  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html and its neighbours.
  static let openIDConnectProviders: [Action] =
    [
      .changing(
        .iam, "CreateOpenIDConnectProvider",
        [
          .optional("ClientIDList", .list(.clientID, limit: Int.max)), .optional("ThumbprintList", thumbprints),
          .required("Url", .providerURL), .optional("Tags", .tags),
        ],
        asks: { call in
          call.onNew(
            call.account.arn("oidc-provider/\(try call.providerURL().name)"), tagging: "TagOpenIDConnectProvider")
        }
      ) { call in
        let (url, name) = try call.providerURL()
        let arn = call.account.arn("oidc-provider/\(name)")
        let clientIDs = call.input.texts("ClientIDList") ?? []
        guard clientIDs.count <= 100 else { throw ServiceError.tooManyClientIDs }
        let thumbprints = try call.thumbprints()
        guard try !call.records.has(Key.openIDConnectProvider(arn)) else {
          throw ServiceError.alreadyExists("Provider with url \(url) already exists.")
        }
        let provider = OpenIDConnectProviderRecord(
          url: name, created: call.now, clientIDs: clientIDs, thumbprints: thumbprints,
          tags: try call.input.tags(.exact) ?? [])
        try call.records.put(Key.openIDConnectProvider(arn), provider)
        return OutputValue(("OpenIDConnectProviderArn", .text(arn)), ("Tags", .optionalTags(provider.tags)))
      },

      .reading(.iam, "GetOpenIDConnectProvider", named, asks: { try $0.onOpenIDConnectProvider() }) { call in
        let provider = try call.openIDConnectProvider().record
        return OutputValue(
          ("Url", .text(provider.url)), ("ClientIDList", .list(provider.clientIDs.map { .text($0) })),
          ("ThumbprintList", .list(provider.thumbprints.map { .text($0) })), ("CreateDate", .time(provider.created)),
          ("Tags", .tags(provider.tags)))
      },

      .reading(
        .iam, "ListOpenIDConnectProviders", [],
        asks: { [$0.permission($0.account.arn("oidc-provider/*"))] }
      ) { call in
        let arns = try call.records.names(Key.openIDConnectProviders)
        return OutputValue(("OpenIDConnectProviderList", .list(arns.map { OutputValue(("Arn", .text($0))) })))
      },

      .changing(.iam, "DeleteOpenIDConnectProvider", named, asks: { try $0.onOpenIDConnectProvider() }) { call in
        let arn = call.input.needed("OpenIDConnectProviderArn")
        guard try call.records.has(Key.openIDConnectProvider(arn)) else {
          throw ServiceError.noSuchEntity("OpenId connect Provider \(arn) cannot be found.")
        }
        try call.records.delete(Key.openIDConnectProvider(arn))
        return nil
      },

      .changing(
        .iam, "AddClientIDToOpenIDConnectProvider", named + [.required("ClientID", .clientID)],
        asks: { try $0.onOpenIDConnectProvider() }
      ) { call in
        var (key, provider) = try call.openIDConnectProvider()
        let id = call.input.needed("ClientID")
        guard !provider.clientIDs.contains(id) else { return nil }
        guard provider.clientIDs.count < 100 else { throw ServiceError.tooManyClientIDs }
        provider.clientIDs.append(id)
        try call.records.put(key, provider)
        return nil
      },

      .changing(
        .iam, "RemoveClientIDFromOpenIDConnectProvider", named + [.required("ClientID", .clientID)],
        asks: { try $0.onOpenIDConnectProvider() }
      ) { call in
        var (key, provider) = try call.openIDConnectProvider()
        provider.clientIDs.removeAll { $0 == call.input.needed("ClientID") }
        try call.records.put(key, provider)
        return nil
      },

      .changing(
        .iam, "UpdateOpenIDConnectProviderThumbprint", named + [.required("ThumbprintList", thumbprints)],
        asks: { try $0.onOpenIDConnectProvider() }
      ) { call in
        var (key, provider) = try call.openIDConnectProvider()
        provider.thumbprints = try call.thumbprints()
        try call.records.put(key, provider)
        return nil
      },
    ]
    + tagging("OpenIDConnectProvider", named[0], asks: { try $0.onOpenIDConnectProvider() }) {
      try $0.openIDConnectProvider()
    }
}

extension Key {
  static let openIDConnectProviders = "oidc-provider/"
  static func openIDConnectProvider(_ arn: String) -> String { openIDConnectProviders + arn }
}

extension ServiceError {
  fileprivate static let tooManyClientIDs = ServiceError.limitExceeded(
    "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100")
}

extension Call {
  fileprivate func onOpenIDConnectProvider() throws -> [Permission] {
    let arn = input.needed("OpenIDConnectProviderArn")
    let provider: OpenIDConnectProviderRecord? = try records.get(Key.openIDConnectProvider(arn))
    return [permission(arn).about(provider?.tags ?? [])]
  }

  fileprivate func openIDConnectProvider() throws -> (key: String, record: OpenIDConnectProviderRecord) {
    let arn = input.needed("OpenIDConnectProviderArn")
    guard let provider: OpenIDConnectProviderRecord = try records.get(Key.openIDConnectProvider(arn)) else {
      throw ServiceError.noSuchEntity("OpenIDConnect Provider not found for arn \(arn)")
    }
    return (Key.openIDConnectProvider(arn), provider)
  }

  /// The URL of the provider that is made, and what of it is its name: neither the scheme nor a query.
  fileprivate func providerURL() throws -> (url: String, name: String) {
    let url = input.needed("Url")
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: { url.lowercased().hasPrefix($0) }) else {
      throw ServiceError.validation("Invalid Open ID Connect Provider URL")
    }
    var name = url.dropFirst(scheme.count).prefix { $0 != "?" && $0 != "#" }
    while name.last == "/" { name.removeLast() }
    guard !name.isEmpty, name.first != "/", name.unicodeScalars.allSatisfy({ (0x21...0x7E).contains($0.value) }) else {
      throw ServiceError.validation("Invalid Open ID Connect Provider URL")
    }
    return (url, String(name))
  }

  fileprivate func thumbprints() throws -> [String] {
    let thumbprints = input.texts("ThumbprintList") ?? []
    guard thumbprints.count <= 5 else {
      throw ServiceError.invalidInput("Thumbprint list must contain fewer than 5 entries.")
    }
    return thumbprints
  }
}
