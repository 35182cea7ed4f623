internal import OTPCore

extension ActionTable {
  private static let one: [Parameter] = [
    .optional("UserName", .userName), .required("CertificateId", .certificateID),
  ]

  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadSigningCertificate.html and its neighbours.
  static let signingCertificates: [Action] = [
    .changing(
      .iam, "UploadSigningCertificate",
      [.optional("UserName", .userName), .required("CertificateBody", .certificateBody)], asks: { try $0.onUser() }
    ) { call in
      let user = try call.targetUser()
      let body = call.input.needed("CertificateBody")
      guard Certificate(pem: body) != nil else {
        throw ServiceError("MalformedCertificate", 400, "Certificate \(body) is malformed.")
      }
      let prefix = Key.credentials(.signingCertificate, ofUser: user.name)
      let others = try call.records.all(prefix, SigningCertificateRecord.self)
      guard !others.contains(where: { $0.body == body }) else {
        throw ServiceError("DuplicateCertificate", 409, "The certificate is already associated with an IAM user.")
      }
      guard others.count < 2 else {
        throw ServiceError.limitExceeded("Cannot exceed quota for CertificatesPerUser: 2")
      }
      let id = String((try Identifier.unique("") + Identifier.unique("")).prefix(32))
      let record = SigningCertificateRecord(id: id, body: body, isActive: true, uploaded: call.now)
      try call.records.put(prefix + id, record)
      return OutputValue(("Certificate", record.output(of: user.name)))
    },

    .reading(
      .iam, "ListSigningCertificates", [.optional("UserName", .userName)] + Parameter.page, asks: { try $0.onUser() }
    ) { call in
      let user = try call.targetUser()
      return try call.page(
        Key.credentials(.signingCertificate, ofUser: user.name), SigningCertificateRecord.self, "Certificates"
      ) { $0.output(of: user.name) }
    },

    .changing(
      .iam, "UpdateSigningCertificate", one + [.required("Status", .status)], asks: { try $0.onUser() }
    ) { call in
      var (key, record) = try call.signingCertificate()
      record.isActive = try call.newStatusIsActive()
      try call.records.put(key, record)
      return nil
    },

    .changing(.iam, "DeleteSigningCertificate", one, asks: { try $0.onUser() }) { call in
      try call.records.delete(try call.signingCertificate().key)
      return nil
    },
  ]
}

extension Call {
  /// The certificate that is meant, of the user that is meant.
  fileprivate func signingCertificate() throws -> (key: String, record: SigningCertificateRecord) {
    let id = input.needed("CertificateId")
    let key = Key.credentials(.signingCertificate, ofUser: try targetUser().name) + id
    guard let record: SigningCertificateRecord = try records.get(key) else {
      throw ServiceError.noSuchEntity("The Certificate with id \(id) cannot be found.")
    }
    return (key, record)
  }
}

extension ServiceError {
  static let malformedCertificate = ServiceError(
    "MalformedCertificate", 400, "Unable to parse certificate. Please ensure the certificate is in PEM format.")
}

extension SigningCertificateRecord {
  /// The certificate as AWS describes it.
  fileprivate func output(of user: String) -> OutputValue {
    OutputValue(
      ("UserName", .text(user)), ("CertificateId", .text(id)), ("CertificateBody", .text(body)),
      ("Status", .text(status)), ("UploadDate", .time(uploaded)))
  }
}
