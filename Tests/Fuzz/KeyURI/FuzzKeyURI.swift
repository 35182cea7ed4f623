import OTPCore

/// What any reader takes, the writer writes so that the strict reader takes it too and finds the same account; what the
/// strict reader takes, the compatible one takes as well.
@c(LLVMFuzzerTestOneInput)
public func fuzzKeyURI(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let strict = try? KeyURI.read(bytes.span, .strict)
  let compatible = try? KeyURI.read(bytes.span, .compatible)
  precondition(strict == nil || compatible != nil)
  guard let uri = compatible?.uri else { return 0 }
  if let strict { precondition(strict.uri.secret == uri.secret && strict.uri.kind == uri.kind) }

  let text = uri.text()
  guard text.count <= KeyURI.maximumByteCount else { return 0 }
  let reading: KeyURI.Reading = uri.kind == .steam ? .compatible : .strict
  guard let again = try? text.withBytes({ text throws in try KeyURI.read(text, reading) }) else {
    preconditionFailure("the writer's own text was refused")
  }
  precondition(again.uri.secret == uri.secret && again.uri.kind == uri.kind && again.uri.digits == uri.digits)
  precondition(again.uri.algorithm == uri.algorithm && again.uri.text() == text)
  precondition(again.warnings.allSatisfy { $0 == .shortSecret })
  // Whatever was read makes codes.
  guard let hotp = try? uri.hotp() else { preconditionFailure("a URI that was read makes no codes") }
  precondition(hotp.code(counter: 1).text.utf8.count == uri.digits)
  return 0
}
