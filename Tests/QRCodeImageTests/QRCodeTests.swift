import Foundation
import QRCodeImage
import Testing
import VMFATestSupport

/// What the one QR code of a picture says.
private func scan(_ picture: [UInt8]) throws -> String {
  String(decoding: try QRCode.read(picture: picture.span), as: UTF8.self)
}

@Suite("QR codes")
struct QRCodeTests {
  @Test("sizes grow with the text, and what does not fit is refused")
  func sizes() throws {
    #expect(try QRCode("a").size == 21)
    #expect(try QRCode(String(repeating: "a", count: 2331)).size == 177)
    #expect(throws: QRCodeError.tooLong(byteCount: 2332)) { try QRCode(String(repeating: "a", count: 2332)) }
    #expect(throws: QRCodeError.tooLong(byteCount: 100_000)) { try QRCode(String(repeating: "a", count: 100_000)) }
  }

  @Test("outside the square everything is light, inside the finder patterns are where they belong")
  func modules() throws {
    let code = try QRCode("hello")
    #expect(!code.isDark(column: -1, row: 0) && !code.isDark(column: 0, row: code.size))
    #expect(!code.isDark(column: Int.max, row: Int.min))
    for (column, row) in [(0, 0), (code.size - 1, 0), (0, code.size - 1)] {
      #expect(code.isDark(column: column, row: row))
    }
    #expect(!code.isDark(column: 1, row: 1) && code.isDark(column: 3, row: 3))
  }

  @Test("plain text for both grounds is the negative of each other")
  func terminal() throws {
    let code = try QRCode("otpauth://totp/x?secret=GEZDGNBVGY3TQOJQ")
    let dark = String(decoding: code.render(terminal: .lightOnDark), as: UTF8.self)
    let light = String(decoding: code.render(terminal: .darkOnLight), as: UTF8.self)
    let rows = (code.size + 2 * QRCode.quietZone + 1) / 2
    for text in [dark, light] {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == rows + 1 && lines.last == "")
      #expect(lines.dropLast().allSatisfy { $0.count == code.size + 2 * QRCode.quietZone })
    }
    #expect(dark.hasPrefix("████"))
    #expect(light.hasPrefix("    "))
    let coloured = String(decoding: code.render(terminal: .coloured), as: UTF8.self)
    #expect(coloured.components(separatedBy: "\u{1B}[0m").count == rows + 1)
  }

  @Test("picture formats are told by their first bytes")
  func formats() {
    func format(_ bytes: [UInt8]) -> PictureFormat? { PictureFormat(bytes.span) }
    #expect(format([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]) == .png)
    #expect(format([0xFF, 0xD8, 0xFF, 0xE0]) == .jpeg)
    #expect(format(Array("GIF89a".utf8)) == .gif)
    #expect(format(Array("RIFF....WEBP".utf8)) == .webp)
    #expect(format(Array("BM....\0\0\0\0".utf8)) == .bmp)
    for text in ["", "B", "BMFRGGZDF", "GEZDGNBV", "otpauth://", "RIFF....WAVE", "%PDF-1.4", "<svg"] {
      #expect(format(Array(text.utf8)) == nil, "\(text)")
    }
    #expect(throws: QRCodeError.unknownPicture) { try scan(Array("<svg/>".utf8)) }
  }
}

@Suite("QR codes read back", .enabled(if: Command.find("zbarimg") != nil, "zbarimg is not installed"))
struct QRCodeReadingTests {
  @Test("a PNG says again what went in, whatever that is")
  func png() throws {
    var random = SeededGenerator("QR code PNG")
    for length in [1, 17, 64, 150, 300, 700, 1200] {
      let text = String((0..<length).compactMap { _ in "abcXYZ0123456789-._~%:/?&=".randomElement(using: &random) })
      for scale in [3, 8] {
        let png = try QRCode(text).renderPNG(scale: scale)
        #expect(try scan(png) == text, "seed \(random.seed)")
      }
    }
  }

  @Test("UTF-8 survives")
  func utf8() throws {
    let text = "otpauth://totp/größe銀😀"
    #expect(try scan(QRCode(text).renderPNG()) == text)
  }

  @Test("broken pictures, pictures without a code and with several are told apart")
  func unusable() throws {
    let png = try QRCode("x").renderPNG(scale: 1)
    #expect(throws: QRCodeError.self) { try scan(Array(png.prefix(20))) }
    let white = try Command.run("sh", ["-c", "pbmmake -white 100 100 | pnmtopng"])
    #expect(throws: QRCodeError.nothingFound) { try scan(Array(white.outputBytes)) }
    let folder = try TemporaryFolder()
    let files = try ["one", "two"].map { text in
      let file = folder.file(text)
      try Data(QRCode(text).renderPNG()).write(to: file)
      return "'\(file.path(percentEncoded: false))'"
    }
    let both = try Command.run(
      "bash", ["-c", "pnmcat -lr <(pngtopnm \(files[0])) <(pngtopnm \(files[1])) | pnmtopng"])
    #expect(throws: QRCodeError.severalFound(2)) { try scan(Array(both.outputBytes)) }
  }

  @Test("SVG", .enabled(if: Command.find("rsvg-convert") != nil, "rsvg-convert is not installed"))
  func svg() throws {
    let text = "otpauth://totp/Example:alice?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Example"
    let svg = try QRCode(text).renderSVG()
    let png = try Command.run("rsvg-convert", ["--width", "500"], input: Data(svg))
    #expect(png.status == 0)
    #expect(try scan(Array(png.outputBytes)) == text)
  }

  @Test("what a terminal shows can be scanned, on a dark and on a light ground")
  func terminal() throws {
    let text = "otpauth://totp/Example:alice?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Example"
    let code = try QRCode(text)
    // (style, ground of the terminal): explicit colours must do on both.
    for (style, isDark) in [
      (QRCode.TerminalStyle.coloured, true), (.coloured, false), (.lightOnDark, true), (.darkOnLight, false),
    ] {
      let picture = TerminalPicture(code.render(terminal: style), isDark: isDark)
      let pbm = "P1\n\(picture.width) \(picture.height)\n" + picture.bits
      let png = try Command.run("pnmtopng", input: Data(pbm.utf8))
      try #require(png.status == 0, "pnmtopng of netpbm is needed")
      #expect(
        try scan(Array(png.outputBytes)) == text,
        "\(style), \(isDark ? "dark" : "light")")
    }
  }
}

/// What a terminal with cells of 8 by 16 pixels shows of half blocks and two colours.
struct TerminalPicture {
  let width: Int
  let height: Int
  /// Plain PBM: 1 is black.
  let bits: String

  init(_ text: [UInt8], isDark: Bool) {
    var rows: [[Bool]] = []
    // Terminal ground around the picture, as a person sees it.
    for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
      // (letters are black, ground is black), for the terminal's own colours.
      var (ink, ground) = (!isDark, isDark)
      var (upper, lower): ([Bool], [Bool]) = ([], [])
      var rest = Substring(line)
      while let character = rest.popFirst() {
        if character == "\u{1B}" {
          let end = rest.firstIndex(of: "m") ?? rest.startIndex
          let codes = rest[..<end].dropFirst().split(separator: ";").compactMap { Int($0) }
          if codes == [0] { (ink, ground) = (!isDark, isDark) }
          // 38;5;N is the ink, 48;5;N the ground; 16 is black, 231 white.
          for start in stride(from: 0, to: codes.count - 2, by: 3) {
            if codes[start] == 38 { ink = codes[start + 2] == 16 }
            if codes[start] == 48 { ground = codes[start + 2] == 16 }
          }
          rest = rest[rest.index(after: end)...]
          continue
        }
        upper.append(character == "█" || character == "▀" ? ink : ground)
        lower.append(character == "█" || character == "▄" ? ink : ground)
      }
      rows += [upper, lower]
    }
    let margin = 4
    let side = (rows.map(\.count).max() ?? 0) + 2 * margin
    let blank = [[Bool]](repeating: [Bool](repeating: isDark, count: side), count: margin)
    rows =
      blank
      + rows.map { row in
        let edge = [Bool](repeating: isDark, count: margin)
        return edge + row + [Bool](repeating: isDark, count: side - 2 * margin - row.count) + edge
      } + blank
    let scale = 8
    width = side * scale
    height = rows.count * scale
    bits = rows.map { row in
      let line = row.map { String(repeating: $0 ? "1" : "0", count: scale) }.joined() + "\n"
      return String(repeating: line, count: scale)
    }.joined()
  }
}
