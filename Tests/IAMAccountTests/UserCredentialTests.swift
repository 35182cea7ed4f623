import Testing
import VMFAEncoding
import VMFATestSupport
import VMFATesting

/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceSpecificCredential.html and what else hangs on a
/// user; texts as recorded from AWS by localstack (tests/aws/services/iam/test_iam.snapshot.json).
@Suite(
  "Service-specific credentials, SSH keys and certificates of users",
  .freshAccount(at: UnixTime(seconds: 1_795_458_000)))
struct UserCredentialTests {
  private let clock = TestAccount.current.clock
  private let account = TestAccount.current.account
  private var root: RootUser { account.rootUser }

  init() throws {
    try account.createUser("alice")
  }

  private func fields(_ more: [String: String] = [:]) -> [String: String] { more.merging(["UserName": "alice"]) { $1 } }

  private func list(_ more: [String: String] = [:]) throws -> [OutputValue] {
    try root.perform("ListServiceSpecificCredentials", fields(more))?["ServiceSpecificCredentials"]?.elements ?? []
  }

  @Test("a name and a password for one service", arguments: ["codecommit.amazonaws.com", "cassandra.amazonaws.com"])
  func password(service: String) throws {
    let made = try root.perform("CreateServiceSpecificCredential", fields(["ServiceName": service]))
    let credential = try #require(made?["ServiceSpecificCredential"])
    let id = try #require(credential["ServiceSpecificCredentialId"]?.text)
    #expect(credential["ServiceUserName"]?.text == "alice-at-123456789012")
    #expect(credential["Status"]?.text == "Active" && credential["ExpirationDate"] == nil)
    #expect(try list().map { $0["ServicePassword"] } == [nil])

    try root.perform(
      "UpdateServiceSpecificCredential", fields(["ServiceSpecificCredentialId": id, "Status": "Inactive"]))
    let reset = try root.perform("ResetServiceSpecificCredential", fields(["ServiceSpecificCredentialId": id]))
    #expect(reset?["ServiceSpecificCredential"]?["Status"]?.text == "Inactive")
    #expect(
      reset?["ServiceSpecificCredential"]?["ServicePassword"]?.text != credential["ServicePassword"]?.text)
    #expect(try list(["ServiceName": service]).map { $0["Status"]?.text } == ["Inactive"])
    #expect(try list(["ServiceName": "bedrock.amazonaws.com"]).isEmpty)

    let second = try root.perform("CreateServiceSpecificCredential", fields(["ServiceName": service]))
    #expect(second?["ServiceSpecificCredential"]?["ServiceUserName"]?.text == "alice+1-at-123456789012")
    #expect(
      throws: ServiceError("LimitExceeded", 409, "Cannot exceed quota for ServiceSpecificCredentialsPerUser: 2")
    ) { try root.perform("CreateServiceSpecificCredential", fields(["ServiceName": service])) }
    try root.perform("DeleteServiceSpecificCredential", fields(["ServiceSpecificCredentialId": id]))
    #expect(try list().count == 1)
  }

  @Test("a key for a service ends after the days that were asked for")
  func key() throws {
    let made = try root.perform(
      "CreateServiceSpecificCredential", fields(["ServiceName": "bedrock.amazonaws.com", "CredentialAgeDays": "+02"]))
    let credential = try #require(made?["ServiceSpecificCredential"])
    #expect(credential["CreateDate"]?.text == "2026-11-23T18:20:00Z")
    #expect(credential["ExpirationDate"]?.text == "2026-11-25T18:20:00Z")
    #expect(credential["ServicePassword"] == nil && credential["ServiceUserName"] == nil)
    #expect(credential["ServiceCredentialAlias"]?.text == "alice-at-123456789012")
    clock.advance(milliseconds: 172_799_999)
    #expect(try list().map { $0["Status"]?.text } == ["Active"])
    clock.advance(milliseconds: 1)
    #expect(try list().map { $0["Status"]?.text } == ["Expired"])
  }

  @Test(
    "what is not there",
    arguments: [
      (
        "CreateServiceSpecificCredential", ["UserName": "nobody", "ServiceName": "none"],
        "The user with name nobody cannot be found."
      ),
      (
        "CreateServiceSpecificCredential", ["UserName": "alice", "ServiceName": "lambda.amazonaws.com"],
        "No such service lambda.amazonaws.com is supported for Service Specific Credentials"
      ),
      (
        "ListServiceSpecificCredentials", ["UserName": "alice", "ServiceName": "none"],
        "No such service none is supported for Service Specific Credentials"
      ),
      (
        "ResetServiceSpecificCredential",
        ["UserName": "alice", "ServiceSpecificCredentialId": "satisfiesregexbutstillinvalid"],
        "No such credential satisfiesregexbutstillinvalid exists"
      ),
      (
        "UpdateSigningCertificate",
        ["UserName": "alice", "CertificateId": "xxxxxxxxxxxxxxxxxxxxxxxx", "Status": "Inactive"],
        "The Certificate with id xxxxxxxxxxxxxxxxxxxxxxxx cannot be found."
      ),
    ])
  func missing(action: String, fields: [String: String], message: String) {
    #expect(throws: ServiceError("NoSuchEntity", 404, message)) { try root.perform(action, fields) }
  }

  @Test("only the days that a policy allows")
  func condition() throws {
    let bob = try account.createUser(
      "bob",
      policies: [
        """
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "iam:CreateServiceSpecificCredential",
          "Resource": "*", "Condition": {"StringEquals": {"iam:ServiceSpecificCredentialAgeDays": "1",
            "iam:ServiceSpecificCredentialServiceName": "bedrock.amazonaws.com"}}}}
        """
      ])
    func isAllowed(_ days: String?, _ service: String = "bedrock.amazonaws.com") throws -> Bool {
      var fields = ["UserName": "bob", "ServiceName": service]
      fields["CredentialAgeDays"] = days
      do throws(ServiceError) {
        try bob.perform("CreateServiceSpecificCredential", fields)
        return true
      } catch {
        #expect(error.code == "AccessDenied")
        return false
      }
    }
    #expect(try isAllowed("1") && isAllowed("01"))
    #expect(try !isAllowed("2") && !isAllowed(nil) && !isAllowed("1", "logs.amazonaws.com"))
  }

  @Test("pages go on where the last one ended, for one user and for all")
  func pages() throws {
    try account.createUser("bob")
    for user in ["alice", "alice", "bob"] {
      try root.perform(
        "CreateServiceSpecificCredential", ["UserName": user, "ServiceName": "codecommit.amazonaws.com"])
    }
    func ids(_ fields: [String: String]) throws -> [String] {
      var (ids, marker): ([String], String?) = ([], nil)
      repeat {
        var fields = fields
        fields["MaxItems"] = "1"
        fields["Marker"] = marker
        let page = try root.perform("ListServiceSpecificCredentials", fields)
        let elements = page?["ServiceSpecificCredentials"]?.elements ?? []
        #expect(elements.count == 1)
        ids += elements.compactMap { $0["UserName"]?.text }
        marker = page?["Marker"]?.text
        #expect(page?["IsTruncated"]?.text == (marker == nil ? "false" : "true"))
      } while marker != nil
      return ids
    }
    #expect(try ids(fields(["AllUsers": "0"])) == ["alice", "alice"])
    #expect(try ids(["AllUsers": "true"]) == ["alice", "alice", "bob"])
  }

  private static let vectors = Vectors.load(
    "inputs/public-keys.txt", keys: ["key", "fingerprint", "info", "certificate", "ends"])

  @Test("SSH keys in both forms", arguments: vectors.filter { $0.optional("key") != nil })
  func sshKey(_ row: Vector) throws {
    let made = try root.perform("UploadSSHPublicKey", fields(["SSHPublicKeyBody": row["key"] + " comment"]))
    #expect(made?["SSHPublicKey"]?["Fingerprint"]?.text == row["fingerprint"])
    let id = try #require(made?["SSHPublicKey"]?["SSHPublicKeyId"]?.text)
    let pem = try root.perform("GetSSHPublicKey", fields(["SSHPublicKeyId": id, "Encoding": "PEM"]))
    let lines = pem?["SSHPublicKey"]?["SSHPublicKeyBody"]?.text?.split(separator: "\n") ?? []
    #expect(lines.first == "-----BEGIN PUBLIC KEY-----" && lines.last == "-----END PUBLIC KEY-----")
    #expect(lines.dropFirst().dropLast().joined() == row["info"])
    #expect(throws: ServiceError.self) {
      try root.perform("UploadSSHPublicKey", fields(["SSHPublicKeyBody": row["key"]]))
    }
    for bad in ["ssh-rsa", "ssh-rsa AAAA", "no key"] {
      let error = #expect(throws: ServiceError.self) {
        try root.perform("UploadSSHPublicKey", fields(["SSHPublicKeyBody": bad]))
      }
      #expect(error?.code == "UnrecognizedPublicKeyEncoding")
    }
    try root.perform("UpdateSSHPublicKey", fields(["SSHPublicKeyId": id, "Status": "Inactive"]))
    let listed = try root.perform("ListSSHPublicKeys", fields())?["SSHPublicKeys"]?.elements
    #expect(listed?.map { [$0["SSHPublicKeyId"]?.text, $0["Status"]?.text] } == [[id, "Inactive"]])
    try root.perform("DeleteSSHPublicKey", fields(["SSHPublicKeyId": id]))
    #expect(try root.perform("ListSSHPublicKeys", fields())?["SSHPublicKeys"]?.elements == [])
  }

  /// A certificate in PEM; all on one line is PEM too.
  private static func pem(_ row: Vector) -> String {
    "-----BEGIN CERTIFICATE-----\n\(row["certificate"])\n-----END CERTIFICATE-----"
  }

  @Test("two signing certificates a user, which must be certificates")
  func signingCertificates() throws {
    let bodies = Self.vectors.filter { $0.optional("certificate") != nil }.map(Self.pem)
    for body in bodies {
      let made = try root.perform("UploadSigningCertificate", fields(["CertificateBody": body]))
      #expect(made?["Certificate"]?["CertificateBody"]?.text == body)
    }
    let malformed = #expect(throws: ServiceError.self) {
      try root.perform("UploadSigningCertificate", fields(["CertificateBody": "notacert"]))
    }
    #expect(malformed?.code == "MalformedCertificate")
    let listed = try root.perform("ListSigningCertificates", fields())?["Certificates"]?.elements ?? []
    #expect(Set(listed.map { $0["CertificateBody"]?.text }) == Set(bodies))
    let crlf = bodies[0].replacing("\n", with: "\r\n")
    #expect(throws: ServiceError("LimitExceeded", 409, "Cannot exceed quota for CertificatesPerUser: 2")) {
      try root.perform("UploadSigningCertificate", fields(["CertificateBody": crlf]))
    }
  }

  @Test("server certificates tell when they end", arguments: vectors.filter { $0.optional("certificate") != nil })
  func serverCertificate(_ row: Vector) throws {
    let key = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"
    let named = ["ServerCertificateName": "web"]
    let body = Self.pem(row).replacing("\n", with: "\r\n") + "\r\n"
    let given = named.merging(["CertificateBody": body, "PrivateKey": key, "Path": "/elb/"]) { $1 }
    try root.perform("UploadServerCertificate", given)
    #expect(
      throws: ServiceError("EntityAlreadyExists", 409, "The Server Certificate with name web already exists.")
    ) { try root.perform("UploadServerCertificate", given) }
    let got = try root.perform("GetServerCertificate", named)?["ServerCertificate"]
    // It is given back with line feeds, and with nothing behind it.
    #expect(got?["CertificateBody"]?.text == Self.pem(row))
    let metadata = got?["ServerCertificateMetadata"]
    let end: Int64 = row.number("ends")
    #expect(metadata?["Expiration"]?.text == RFC3339.format(seconds: end))
    #expect(metadata?["Arn"]?.text == "arn:aws:iam::123456789012:server-certificate/elb/web")
    try root.perform("UpdateServerCertificate", named.merging(["NewServerCertificateName": "www"]) { $1 })
    #expect(throws: ServiceError("NoSuchEntity", 404, "The Server Certificate with name web cannot be found.")) {
      try root.perform("DeleteServerCertificate", named)
    }
    try root.perform("DeleteServerCertificate", ["ServerCertificateName": "www"])
  }
}
