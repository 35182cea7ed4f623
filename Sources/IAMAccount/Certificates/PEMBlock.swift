internal import VMFAEncoding

/// A block of the textual encodings of RFC 7468: a label and the bytes that it is about.
struct PEMBlock: Equatable {
  let label: String
  let bytes: [UInt8]

  /// The blocks of a text, in their order; text between them is skipped.
  ///
  /// - Returns: `nil` when a block has no end, another end, or is no Base64.
  static func all(in text: String) -> [PEMBlock]? {
    var blocks: [PEMBlock] = []
    var open: (label: String, base64: String)?
    for line in text.split(whereSeparator: \.isNewline) {
      let line = line.trimmingBlanks
      if line.hasPrefix("-----BEGIN "), line.hasSuffix("-----"), line.utf8.count > 16 {
        guard open == nil else { return nil }
        open = (String(line.dropFirst(11).dropLast(5)), "")
      } else if line.hasPrefix("-----END ") {
        guard let block = open, line == "-----END \(block.label)-----", let bytes = Base64.decode(block.base64) else {
          return nil
        }
        blocks.append(PEMBlock(label: block.label, bytes: bytes))
        open = nil
      } else if open != nil, !line.contains(":") {
        // Old keys have headers, such as `Proc-Type: 4,ENCRYPTED`.
        open?.base64 += line
      }
    }
    return open == nil ? blocks : nil
  }

  /// The block as text, 64 characters a line.
  var text: String {
    var rest = Base64.encode(bytes)[...]
    var lines = ["-----BEGIN \(label)-----"]
    while !rest.isEmpty {
      lines.append(String(rest.prefix(64)))
      rest = rest.dropFirst(64)
    }
    return (lines + ["-----END \(label)-----"]).joined(separator: "\n")
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    var text = drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
