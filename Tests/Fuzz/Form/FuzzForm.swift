import FuzzSupport
import IAMAccount
import VMFAServer

/// Any form for any action: the first byte says which, and who asks. Properties: what was read can be written and reads
/// back as the same; whatever an action says is an answer or an error of the client's; reading twice gives the same.
@c(LLVMFuzzerTestOneInput)
public func fuzzForm(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard count > 2, let start else { return 0 }
  let choice = Int(start[0]) << 8 | Int(start[1])
  let form = Array(UnsafeBufferPointer(start: start + 2, count: count - 2))
  guard let fields = read(form) else { return 0 }
  precondition(read(written(fields)) == fields, "a form does not survive being written")

  let action = ActionTable.actions[(choice >> 1) % ActionTable.actions.count]
  let caller = choice & 1 == 0 ? account.root : bob
  do throws(ServiceError) {
    try account.perform(action.name, fields, as: caller, service: action.service)
  } catch {
    precondition((400..<500).contains(error.status) && !error.code.isEmpty, "\(action.name): \(error)")
  }
  return 0
}

private let account = FuzzedWorld.world.account
private let bob: Caller = {
  guard let key = try? account.user("bob").accessKey(),
    let credential = try? account.credential(key.id, sessionToken: nil)
  else { preconditionFailure("bob has no key") }
  return credential.caller
}()

private func read(_ form: [UInt8]) -> [String: String]? {
  var fields: [String: String] = [:]
  do throws(FormFields.Failure) {
    try FormFields.read(form.span, into: &fields)
    return fields
  } catch {
    return nil
  }
}

private func written(_ fields: [String: String]) -> [UInt8] {
  func encoded(_ text: String) -> String {
    text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
  return Array(fields.map { encoded($0.key) + "=" + encoded($0.value) }.joined(separator: "&").utf8)
}
