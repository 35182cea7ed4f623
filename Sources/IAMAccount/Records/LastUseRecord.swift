internal import OTPCore
internal import VMFAEncoding

/// When an access key or a role was used last.
struct LastUseRecord: AccountRecord, Equatable {
  let time: UnixTime
  /// The service, such as `iam`.
  let service: String
  let region: String

  init(time: UnixTime, service: String, region: String) {
    (self.time, self.service, self.region) = (time, service, region)
  }

  init(_ fields: RecordFields) throws {
    time = try fields.time("time")
    service = try fields.text("service")
    region = try fields.text("region")
  }

  var json: JSONOutput {
    .record(("time", .time(time)), ("service", .string(service)), ("region", .string(region)))
  }
}
