internal import VMFAEncoding

/// The account's rules for passwords.
struct PasswordPolicyRecord: AccountRecord {
  var minimumLength = 6
  var needsSymbols = false
  var needsNumbers = false
  var needsUppercase = false
  var needsLowercase = false
  var usersMayChange = false
  /// Days; `nil` when passwords do not expire.
  var maximumAge: Int?
  /// How many passwords before may not come back.
  var reusePrevention: Int?
  var isHardExpiry: Bool?

  init() {}

  init(_ fields: RecordFields) throws {
    minimumLength = Int(try fields.number("length"))
    needsSymbols = fields.flag("symbols")
    needsNumbers = fields.flag("numbers")
    needsUppercase = fields.flag("uppercase")
    needsLowercase = fields.flag("lowercase")
    usersMayChange = fields.flag("change")
    maximumAge = fields.optionalNumber("age").map(Int.init)
    reusePrevention = fields.optionalNumber("reuse").map(Int.init)
    isHardExpiry = fields.optionalFlag("hardExpiry")
  }

  var json: JSONOutput {
    .record(
      ("length", .number(minimumLength)), ("symbols", .bool(needsSymbols)), ("numbers", .bool(needsNumbers)),
      ("uppercase", .bool(needsUppercase)), ("lowercase", .bool(needsLowercase)), ("change", .bool(usersMayChange)),
      ("age", maximumAge.map { .number($0) }), ("reuse", reusePrevention.map { .number($0) }),
      ("hardExpiry", isHardExpiry.map { .bool($0) }))
  }

  /// What is wrong with a password, in AWS's words; `nil` when it may be taken.
  func complaint(about password: String) -> String? {
    guard password.unicodeScalars.count >= minimumLength else {
      return "Password should have a minimum length of \(minimumLength)"
    }
    let kinds = CharacterKinds(password)
    if needsUppercase, !kinds.uppercase { return "Password should have at least one uppercase letter" }
    if needsLowercase, !kinds.lowercase { return "Password should have at least one lowercase letter" }
    if needsNumbers, !kinds.number { return "Password should have at least one number" }
    if needsSymbols, !kinds.symbol { return "Password should have at least one symbol" }
    return nil
  }

  /// The same where the account has no rules: AWS's own are 8 characters of three kinds.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html#default-policy-details
  static func complaint(aboutUnruled password: String) -> String? {
    guard password.unicodeScalars.count >= 8 else { return "Password should have a minimum length of 8" }
    return CharacterKinds(password).count >= 3 ? nil : "Password does not conform to the account password policy."
  }
}

/// Which kinds of characters a password has.
private struct CharacterKinds {
  private(set) var uppercase = false
  private(set) var lowercase = false
  private(set) var number = false
  private(set) var symbol = false

  init(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "A"..."Z": uppercase = true
      case "a"..."z": lowercase = true
      case "0"..."9": number = true
      default: symbol = true
      }
    }
  }

  var count: Int { [uppercase, lowercase, number, symbol].count { $0 } }
}
