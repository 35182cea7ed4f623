// Names and documentation are those of vmfa.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

public import CVMFA
internal import OTPCore

@c @implementation
public func vmfa_secret_new(
  _ secret: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!,
  _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let secret = unsafe Text(secret, "secret")
  return border(unsafe Text(problem, "problem"), secret) {
    try secret.set(Base32.encode(Secret.random()))
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_code(
  _ secret: UnsafePointer<CChar>!, _ at_ms: Int64, _ code: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!,
  _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let code = unsafe Text(code, "code")
  return border(unsafe Text(problem, "problem"), code) {
    let totp = try unsafe TOTP(argument: secret)
    try code.set(totp.code(at: seconds(at_ms)).text)
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_pair(
  _ secret: UnsafePointer<CChar>!, _ at_ms: Int64, _ first: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!,
  _ second: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!,
  _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let (first, second) = unsafe (Text(first, "first"), Text(second, "second"))
  return border(unsafe Text(problem, "problem"), first, second) {
    let totp = try unsafe TOTP(argument: secret)
    let step = try totp.timeStep(at: seconds(at_ms))
    guard step > 0 else { throw Fault.argument("`at_ms` lies in the first step, which has none before it") }
    try first.set(totp.hotp.code(counter: step - 1).text)
    try second.set(totp.hotp.code(counter: step).text)
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_verify(
  _ secret: UnsafePointer<CChar>!, _ code: UnsafePointer<CChar>!, _ at_ms: Int64, _ window: UInt32, _ after: Int64,
  _ step: UnsafeMutablePointer<Int64>!, _ offset: UnsafeMutablePointer<Int64>!,
  _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let found = unsafe FoundStep(step, offset)
  return border(unsafe Text(problem, "problem"), found.step, found.offset) {
    let totp = try unsafe TOTP(argument: secret)
    let code = try unsafe Argument.text(code, "code")
    let (time, width) = (try seconds(at_ms), try steps(window, "window"))
    return try found.set(totp.verify(code, at: time, window: width, after: lastStep(after)))
  }
}

@c @implementation
public func vmfa_verify_pair(
  _ secret: UnsafePointer<CChar>!, _ first: UnsafePointer<CChar>!, _ second: UnsafePointer<CChar>!, _ at_ms: Int64,
  _ search: UInt32, _ after: Int64, _ step: UnsafeMutablePointer<Int64>!, _ offset: UnsafeMutablePointer<Int64>!,
  _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let found = unsafe FoundStep(step, offset)
  return border(unsafe Text(problem, "problem"), found.step, found.offset) {
    let totp = try unsafe TOTP(argument: secret)
    let (first, second) = (try unsafe Argument.text(first, "first"), try unsafe Argument.text(second, "second"))
    let (time, width) = (try seconds(at_ms), try steps(search, "search"))
    return try found.set(totp.verify(first, then: second, at: time, search: width, after: lastStep(after)))
  }
}

/// Where a caller wants to know at which step a code was found.
private struct FoundStep {
  let step: Number<Int64>
  let offset: Number<Int64>

  init(_ step: UnsafeMutablePointer<Int64>?, _ offset: UnsafeMutablePointer<Int64>?) {
    unsafe self.step = Number(step, "step", isOptional: true)
    unsafe self.offset = Number(offset, "offset", isOptional: true)
  }

  func set(_ verification: Verification) throws(Fault) -> vmfa_status {
    guard case .accepted(let match) = verification else { throw .refused("the code is not one of the steps searched") }
    // The greatest time in milliseconds lies far below the greatest step.
    step.set(Int64(clamping: match.counter))
    offset.set(match.offset)
    return VMFA_OK
  }
}

/// The time of a code, in whole seconds.
private func seconds(_ at: Int64) throws(Fault) -> Int64 {
  guard at >= 0 else { throw .argument("`at_ms` lies before 1970, where there are no codes") }
  return UnixTime(milliseconds: at).seconds
}

/// How far a search goes.
private func steps(_ count: UInt32, _ name: StaticString) throws(Fault) -> Int {
  guard count <= 1_000_000 else { throw .argument("`\(name)` is more than 1,000,000 steps") }
  return Int(count)
}

/// The last step that was accepted; `nil` for -1.
private func lastStep(_ after: Int64) throws(Fault) -> UInt64? {
  guard after >= -1 else { throw .argument("`after` is neither a step nor -1") }
  return UInt64(exactly: after)
}

extension TOTP {
  /// What makes the codes of a secret in Base32, or of a key URI: the one text that holds a colon.
  fileprivate init(argument secret: UnsafePointer<CChar>?) throws {
    self = try unsafe Argument.withBytes(secret, "secret") { text in
      try Fault.reading("secret") {
        guard text.indices.contains(where: { text[$0] == UInt8(ascii: ":") }) else {
          return try TOTP(Base32.decode(text, .lenient).bytes)
        }
        guard let totp = try KeyURI.read(text).uri.totp() else {
          throw Fault.argument("`secret` is a uri whose codes go by a counter")
        }
        return totp
      }
    }
  }
}
