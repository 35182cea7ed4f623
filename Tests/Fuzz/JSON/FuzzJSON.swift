import VMFAEncoding

/// Whatever is read can be written again from its values and reads back as the same; every place lies inside the text.
@c(LLVMFuzzerTestOneInput)
public func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(JSONError) {
    let json = try JSONText(bytes)
    check(json.root, within: 0..<count)
    var written: [UInt8] = []
    write(json.root, to: &written)
    let again = try JSONText(written)
    var twice: [UInt8] = []
    write(again.root, to: &twice)
    precondition(written == twice)
  } catch {
    precondition((0...count).contains(error.offset) && error.position.line >= 1 && error.position.column >= 1)
  }
  return 0
}

private func check(_ value: JSONValue, within range: Range<Int>) {
  precondition(!value.range.isEmpty && range.lowerBound <= value.range.lowerBound)
  precondition(value.range.upperBound <= range.upperBound)
  for element in value.elements ?? [] { check(element, within: value.range) }
  for member in value.members ?? [] {
    precondition(value.range.lowerBound < member.nameRange.lowerBound)
    precondition(member.nameRange.upperBound < member.value.range.lowerBound)
    check(member.value, within: value.range)
  }
}

private func write(_ value: JSONValue, to bytes: inout [UInt8]) {
  switch value.content {
  case .null: bytes += "null".utf8
  case .bool(let bool): bytes += (bool ? "true" : "false").utf8
  case .number(let number): bytes += number.utf8
  case .string(let text): JSONString.encode(text) { bytes.append($0) }
  case .array(let elements):
    bytes += "[".utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes += ",".utf8 }
      write(element, to: &bytes)
    }
    bytes += "]".utf8
  case .object(let members):
    bytes += "{".utf8
    for (index, member) in members.enumerated() {
      if index > 0 { bytes += ",".utf8 }
      JSONString.encode(member.name) { bytes.append($0) }
      bytes += ":".utf8
      write(member.value, to: &bytes)
    }
    bytes += "}".utf8
  }
}
