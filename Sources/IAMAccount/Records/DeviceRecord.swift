internal import OTPCore
internal import VMFAEncoding
internal import VirtualMFA

/// An MFA device: virtual, on a token, or a security key.
struct DeviceRecord: TaggedRecord {
  /// A device as a user has it.
  struct Assignment: Sendable {
    /// The user's name in lower case.
    let user: String
    let enabled: UnixTime
  }

  let serialNumber: MFASerialNumber
  /// Tells it from other devices that had or will have its serial number.
  let id: String
  let created: UnixTime
  var tags: [Tag]
  var assignment: Assignment?
  var synchronization: Synchronization

  init(serialNumber: MFASerialNumber, id: String, created: UnixTime, tags: [Tag]) {
    (self.serialNumber, self.id, self.created, self.tags) = (serialNumber, id, created, tags)
    (assignment, synchronization) = (nil, Synchronization())
  }

  init(_ fields: RecordFields) throws {
    serialNumber = MFASerialNumber(try fields.text("serial"))
    id = try fields.text("id")
    created = try fields.time("created")
    tags = fields.tags()
    if let user = fields.optional("user") {
      assignment = Assignment(user: user, enabled: try fields.time("enabled"))
    }
    synchronization = Synchronization(
      adjustment: fields.optionalNumber("adjustment") ?? 0,
      lastCounter: fields.optionalNumber("lastCounter").flatMap { UInt64(exactly: $0) })
  }

  var json: JSONOutput {
    .record(
      ("serial", .string(serialNumber.text)), ("id", .string(id)), ("created", .time(created)), ("tags", .tags(tags)),
      ("user", .optional(assignment?.user)), ("enabled", .optional(assignment?.enabled)),
      ("adjustment", .number(Int(synchronization.adjustment))),
      ("lastCounter", synchronization.lastCounter.map { .number(Int($0)) }))
  }
}

/// The secret of a device. It outlives the device for as long as the device may still be seen.
struct SeedRecord: AccountRecord {
  let base32: String

  init(_ seed: Secret) { base32 = Base32.encode(seed).unprotectedText }

  init(_ fields: RecordFields) throws { base32 = try fields.text("seed") }

  func secret() throws -> Secret { try Base32.decode(base32).bytes }

  var json: JSONOutput { ["seed": .string(base32)] }
}

/// What signing in knows of a serial number.
struct SignInRecord: AccountRecord {
  var ledger: SignInLedger

  init(_ ledger: SignInLedger = SignInLedger()) { self.ledger = ledger }

  init(_ fields: RecordFields) throws {
    let changes = try fields.records("changes").map { fields in
      let binding = try fields.optional("user").map {
        SignInLedger.Binding(
          userID: $0, deviceID: try fields.text("device"), adjustment: try fields.number("adjustment"))
      }
      return SignInLedger.Change(time: try fields.time("time"), binding: binding)
    }
    let used = try fields.records("used").map { fields in
      SignInLedger.UsedCode(
        deviceID: try fields.text("device"), counter: UInt64(clamping: try fields.number("counter")))
    }
    ledger = SignInLedger(
      changes: changes, usedCodes: Set(used), budgetWindow: try fields.number("window"),
      attempts: Int(try fields.number("attempts")))
  }

  var json: JSONOutput {
    [
      "changes": .array(
        ledger.changes.map { change in
          .record(
            ("time", .time(change.time)), ("user", .optional(change.binding?.userID)),
            ("device", .optional(change.binding?.deviceID)),
            ("adjustment", change.binding.map { .number(Int($0.adjustment)) }))
        }),
      "used": .array(
        ledger.usedCodes.map { ["device": .string($0.deviceID), "counter": .number(Int(clamping: $0.counter))] }),
      "window": .number(Int(ledger.budgetWindow)), "attempts": .number(ledger.attempts),
    ]
  }
}
