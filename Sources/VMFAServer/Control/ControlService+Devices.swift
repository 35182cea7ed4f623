internal import IAMAccount
internal import IAMPolicy
internal import OTPCore
internal import VMFAEncoding
internal import VirtualMFA

extension ControlService {
  /// Plays the phone of a device.
  func code(_ body: JSONValue) throws(Failure) -> JSONOutput {
    var now = world.clock.now
    if let at = body["at"] {
      guard let time = at.string.flatMap({ UnixTime(rfc3339: $0) }) else { throw Failure(400, "`at` is no time") }
      now = time
    }
    let serialNumber = try body.needed("serialNumber")
    let phone: Phone
    do throws(ServiceError) { phone = try world.account.device(serialNumber).phone } catch { throw Failure(error) }
    do throws(OTPError) {
      let pair = try phone.pair(at: now)
      return ["code": .string(pair.second), "pair": JSONOutput([pair.first, pair.second])]
    } catch { throw Failure(400, "\(error)") }
  }

  /// Registers a hardware token, or a security key for a user.
  func register(_ body: JSONValue) throws(Failure) -> JSONOutput {
    let serialNumber = try body.needed("serialNumber")
    do throws(ServiceError) {
      if MFASerialNumber(serialNumber).kind == .securityKey {
        let parts = serialNumber.split(separator: "/")
        let user = body["userName"]?.string ?? (parts.count > 2 ? String(parts[parts.count - 2]) : "")
        try world.account.registerSecurityKey(serialNumber, user: user)
      } else {
        guard let text = body["secret"]?.string, let secret = try? Base32.decode(text, .lenient).bytes, !secret.isEmpty
        else { throw ServiceError("ValidationError", 400, "`secret` is missing or no Base32") }
        try world.account.registerHardwareToken(serialNumber, secret: secret)
      }
    } catch { throw Failure(error) }
    return ["serialNumber": .string(serialNumber)]
  }

  /// What a holder of credentials may do, without doing it.
  func decide(_ body: JSONValue) throws(Failure) -> JSONOutput {
    let (accessKeyID, token) = (try body.needed("accessKeyId"), try body.optional("sessionToken"))
    let (action, resource) = (try body.needed("action"), try body.optional("resource") ?? "*")
    guard action.contains(":") else { throw Failure(400, "`action` is none such as s3:GetObject") }
    let context: RequestContext
    do throws(ContextError) { context = try RequestContext(of: body["context"]) } catch {
      throw Failure(400, error.message)
    }
    do throws(ServiceError) {
      let credential = try world.account.credential(accessKeyID, sessionToken: token)
      return try world.account.decide(
        action, on: resource, as: credential.caller, context: context,
        resourcePolicy: body["resourcePolicy"].flatMap { $0.string ?? JSONOutput($0).text }
      ).output
    } catch { throw Failure(error) }
  }
}
