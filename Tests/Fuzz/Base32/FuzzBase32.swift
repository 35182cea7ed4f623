import OTPCore

/// What decodes strictly encodes to the same text; what decodes at all decodes to the same bytes from its clean form.
@c(LLVMFuzzerTestOneInput)
public func fuzzBase32(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for reading in [Base32.Reading.strict, .unpadded, .lenient] {
    do throws(Base32Error) {
      let (secret, overlooked) = try Base32.decode(bytes.span, reading)
      let clean = Base32.encode(secret)
      if reading != .lenient {
        precondition(overlooked.subtracting(.padding).isEmpty)
        let padded = overlooked.contains(.padding)
        precondition(Base32.encode(secret, padded: padded) == Secret(bytes))
      }
      let again = try clean.withBytes { text throws(Base32Error) in try Base32.decode(text, .unpadded) }
      precondition(again.bytes == secret)
    } catch {
      switch error {
      case .character(let position), .padding(let position): precondition((1...count).contains(position))
      case .length, .trailingBits: break
      }
    }
  }
  return 0
}
