internal import OTPCore

extension ActionTable {
  private static let named: [Parameter] = [.required("ServerCertificateName", .serverCertificateName)]

  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadServerCertificate.html and its neighbours.
  static let serverCertificates: [Action] =
    [
      .changing(
        .iam, "UploadServerCertificate",
        [.optional("Path", .path)] + named + [
          .required("CertificateBody", .certificateBody), .required("PrivateKey", .privateKey),
          .optional("CertificateChain", .certificateChain), .optional("Tags", .tags),
        ],
        asks: { call in
          let name = call.input.needed("ServerCertificateName")
          let arn = call.account.arn("server-certificate\(try call.path())\(name)")
          return call.onNew(arn, tagging: "TagServerCertificate")
        }
      ) { call in
        let name = call.input.needed("ServerCertificateName")
        let record = try call.newServerCertificate(name)
        guard try !call.records.has(Key.serverCertificate(name)) else {
          throw ServiceError.alreadyExists("The Server Certificate with name \(name) already exists.")
        }
        try call.records.put(Key.serverCertificate(name), record)
        return OutputValue(
          ("ServerCertificateMetadata", record.metadata(call.account)), ("Tags", .optionalTags(record.tags)))
      },

      .reading(.iam, "GetServerCertificate", named, asks: { try $0.onServerCertificate() }) { call in
        let record = try call.serverCertificate()
        return OutputValue(
          (
            "ServerCertificate",
            OutputValue(
              ("ServerCertificateMetadata", record.metadata(call.account)), ("CertificateBody", .text(record.body)),
              ("CertificateChain", .optional(record.chain)), ("Tags", .tags(record.tags)))
          ))
      },

      .reading(
        .iam, "ListServerCertificates", [.optional("PathPrefix", .pathPrefix)] + Parameter.page,
        asks: { [$0.permission($0.account.arn("server-certificate/"))] }
      ) { call in
        let prefix = try call.pathPrefix()
        return try call.page(
          Key.serverCertificates, ServerCertificateRecord.self, where: { $0.path.hasPrefix(prefix) },
          "ServerCertificateMetadataList"
        ) { $0.metadata(call.account) }
      },

      .changing(
        .iam, "UpdateServerCertificate",
        named + [
          .optional("NewPath", .path), .optional("NewServerCertificateName", .serverCertificateName),
        ], asks: { try $0.onServerCertificate() }
      ) { call in
        var record = try call.serverCertificate()
        let old = record.name
        if call.input.text("NewPath") != nil { record.path = try call.path("NewPath") }
        if let name = call.input.text("NewServerCertificateName") { record.name = name }
        if record.name.lowercased() != old.lowercased() {
          guard try !call.records.has(Key.serverCertificate(record.name)) else {
            throw ServiceError.alreadyExists("The Server Certificate with name \(record.name) already exists.")
          }
          try call.records.delete(Key.serverCertificate(old))
        }
        try call.records.put(Key.serverCertificate(record.name), record)
        return nil
      },

      .changing(.iam, "DeleteServerCertificate", named, asks: { try $0.onServerCertificate() }) { call in
        try call.records.delete(Key.serverCertificate(try call.serverCertificate().name))
        return nil
      },
    ]
    + tagging("ServerCertificate", named[0], asks: { try $0.onServerCertificate() }) { call in
      let record = try call.serverCertificate()
      return (Key.serverCertificate(record.name), record)
    }
}

extension Key {
  static let serverCertificates = "server-certificate/"
  static func serverCertificate(_ name: String) -> String { serverCertificates + name.lowercased() }
}

extension Call {
  fileprivate func onServerCertificate() throws -> [Permission] {
    let name = input.needed("ServerCertificateName")
    let record: ServerCertificateRecord? = try records.get(Key.serverCertificate(name))
    return [
      permission(
        account.arn("server-certificate\(record?.path ?? "/")\(record?.name ?? name)"),
        shown: "server certificate \(record?.name ?? name)"
      ).about(record?.tags ?? [])
    ]
  }

  fileprivate func serverCertificate() throws -> ServerCertificateRecord {
    let name = input.needed("ServerCertificateName")
    guard let record: ServerCertificateRecord = try records.get(Key.serverCertificate(name)) else {
      throw ServiceError.noSuchEntity("The Server Certificate with name \(name) cannot be found.")
    }
    return record
  }

  /// The certificate that is uploaded, when its parts look like what they should be.
  fileprivate func newServerCertificate(_ name: String) throws -> ServerCertificateRecord {
    let (body, chain) = (input.needed("CertificateBody"), input.text("CertificateChain"))
    guard let certificate = Certificate(pem: body) else { throw ServiceError.malformedCertificate }
    guard let key = PEMBlock.all(in: input.needed("PrivateKey"))?.last, key.label.hasSuffix("PRIVATE KEY") else {
      throw ServiceError("MalformedCertificate", 400, "Invalid Private Key.")
    }
    if let chain {
      guard let blocks = PEMBlock.all(in: chain), !blocks.isEmpty,
        blocks.allSatisfy({ $0.label.hasSuffix("CERTIFICATE") && Certificate(der: $0.bytes) != nil })
      else { throw ServiceError.malformedCertificate }
    }
    return ServerCertificateRecord(
      id: try Identifier.unique("ASCA"), name: name, path: try path(), body: body.tidied, chain: chain?.tidied,
      uploaded: now,
      expires: certificate.notAfter, tags: try input.tags(.exact) ?? [])
  }
}

extension String {
  /// A certificate as AWS keeps it: with line feeds alone, and without blanks around it.
  fileprivate var tidied: String {
    var lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
    while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}

extension ServerCertificateRecord {
  /// What AWS tells of the certificate without its text.
  fileprivate func metadata(_ account: AccountIdentity) -> OutputValue {
    OutputValue(
      ("Path", .text(path)), ("ServerCertificateName", .text(name)), ("ServerCertificateId", .text(id)),
      ("Arn", .text(account.arn("server-certificate\(path)\(name)"))), ("UploadDate", .time(uploaded)),
      ("Expiration", .time(expires)))
  }
}
