internal import VMFASystem

/// Colour on a terminal, unless `NO_COLOR` is set.
enum Ink {
  static let isColoured = Descriptor.output.isTerminal && ProcessState.variable("NO_COLOR") == nil

  static func paint(_ text: String, _ code: String) -> String { isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}
