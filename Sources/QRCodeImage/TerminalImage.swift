extension QRCode {
  /// How the two halves of a character cell get their shade.
  public enum TerminalStyle: Sendable {
    /// Black on white by escape sequences, whatever the terminal's own colours are.
    case coloured
    /// Plain text for a terminal with light letters on a dark ground.
    case lightOnDark
    /// Plain text for a terminal with dark letters on a light ground, and for paper.
    case darkOnLight
  }

  /// Lines of half blocks, two rows of modules each, with the quiet zone, as UTF-8 with a line feed behind each.
  public func render(terminal style: TerminalStyle) -> [UInt8] {
    let range = -QRCode.quietZone..<size + QRCode.quietZone
    var text: [UInt8] = []
    // Never moved, so that no part of the code stays behind in memory.
    text.reserveCapacity((range.count / 2 + 1) * (range.count * 24 + 8))
    for row in stride(from: range.lowerBound, to: range.upperBound, by: 2) {
      var colours = ""
      for column in range {
        let upper = isDark(column: column, row: row)
        switch style {
        case .coloured:
          let lower = isDark(column: column, row: row + 1)
          let needed = QRCode.colours(upper: upper, lower: lower)
          if needed != colours { text += needed.utf8 }
          colours = needed
          text += (upper == lower ? " " : "▄").utf8
        case .lightOnDark:
          // Below the last row of an odd height there is the terminal's own ground, which must not be inked.
          let lower = row + 1 < range.upperBound ? isDark(column: column, row: row + 1) : true
          text += QRCode.cell(upper: !upper, lower: !lower).utf8
        case .darkOnLight:
          text += QRCode.cell(upper: upper, lower: isDark(column: column, row: row + 1)).utf8
        }
      }
      if style == .coloured { text += "\u{1B}[0m".utf8 }
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  /// Two modules of one shade are a blank on that ground: in many fonts a full block leaves gaps, in none a ground does.
  /// Two of different shades are a lower half block: fonts draw it down to the edge of its cell, where the upper one often
  /// ends a pixel early, and a line through a finder pattern hides the code from readers.
  /// Of the 256 colours, 16 and 231 are black and white in every theme; the first sixteen are not.
  private static func colours(upper: Bool, lower: Bool) -> String {
    switch (upper, lower) {
    case (true, true): "\u{1B}[48;5;16m"
    case (false, false): "\u{1B}[48;5;231m"
    case (true, false): "\u{1B}[38;5;231;48;5;16m"
    case (false, true): "\u{1B}[38;5;16;48;5;231m"
    }
  }

  private static func cell(upper: Bool, lower: Bool) -> String {
    switch (upper, lower) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }
}
