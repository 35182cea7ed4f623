import WebAuthn

/// Whatever CBOR is accepted is the one encoding of what it says: written again from its values it is the same. No
/// answer of an authenticator makes the relying party stumble, and what it takes fits its own rules.
@c(LLVMFuzzerTestOneInput)
public func fuzzAttestation(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(CBORError) {
    var written: [UInt8] = []
    write(try CBORReader.read(bytes), to: &written)
    precondition(written == bytes)
  } catch {
    precondition((0...count).contains(error.offset))
  }
  let party = RelyingParty(id: "example.org", origin: "https://example.org")
  let clientData =
    #"{"type":"webauthn.create","challenge":"AAAA","origin":"https://example.org","crossOrigin":false}"#
  do throws(WebAuthnError) {
    let credential = try party.register(
      clientDataJSON: Array(clientData.utf8), attestationObject: bytes, challenge: [0, 0, 0])
    precondition((1...1023).contains(credential.id.count))
    precondition((try? COSEKey(credential.publicKey.bytes)) == credential.publicKey)
  } catch {
    precondition(!"\(error)".isEmpty)
  }
  return 0
}

private func write(_ value: CBORValue, to bytes: inout [UInt8]) {
  switch value {
  case .unsigned(let number): writeHead(0, number, to: &bytes)
  case .negative(let number): writeHead(1, number, to: &bytes)
  case .bytes(let content):
    writeHead(2, UInt64(content.count), to: &bytes)
    bytes += content
  case .text(let text):
    writeHead(3, UInt64(text.utf8.count), to: &bytes)
    bytes += text.utf8
  case .array(let elements):
    writeHead(4, UInt64(elements.count), to: &bytes)
    for element in elements { write(element, to: &bytes) }
  case .map(let entries):
    writeHead(5, UInt64(entries.count), to: &bytes)
    for entry in entries {
      write(entry.key, to: &bytes)
      write(entry.value, to: &bytes)
    }
  case .bool(let flag): bytes.append(flag ? 0xF5 : 0xF4)
  case .null: bytes.append(0xF6)
  }
}

/// The first byte of a data item and its argument in the shortest form (RFC 8949 §4.2.1).
private func writeHead(_ majorType: UInt8, _ argument: UInt64, to bytes: inout [UInt8]) {
  let (information, count): (UInt8, Int) =
    switch argument {
    case 0..<24: (UInt8(argument), 0)
    case 24...0xFF: (24, 1)
    case 0x100...0xFFFF: (25, 2)
    case 0x1_0000...0xFFFF_FFFF: (26, 4)
    default: (27, 8)
    }
  bytes.append(majorType << 5 | information)
  for index in (0..<count).reversed() { bytes.append(UInt8(truncatingIfNeeded: argument >> UInt64(index * 8))) }
}
