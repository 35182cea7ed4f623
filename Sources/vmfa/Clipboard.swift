internal import VMFAEncoding
internal import VMFASystem

/// The clipboard of the person at this terminal.
enum Clipboard {
  /// Copies a text by the desktop's own program, or else, also over SSH, by the terminal (OSC 52).
  static func copy(_ text: String) throws(Failure) {
    let bytes = Array(text.utf8)
    let programs: [(String, [String], StaticString)] = [
      ("wl-copy", ["--trim-newline"], "WAYLAND_DISPLAY"), ("xclip", ["-selection", "clipboard"], "DISPLAY"),
      ("xsel", ["--clipboard", "--input"], "DISPLAY"),
    ]
    for (program, arguments, display) in programs where ProcessState.variable(display) != nil {
      let names: [StaticString] = [display, "XDG_RUNTIME_DIR", "XAUTHORITY", "HOME"]
      let settings = names.compactMap { name in ProcessState.variable(name).map { "\(name)=" + $0 } }
      let outcome = try? ChildProcess.run(
        program, arguments, input: bytes.span, limit: 0, seconds: 5, settings: settings)
      if outcome?.status == 0 { return }
    }
    do throws(SystemError) {
      try Descriptor.terminal().write("\u{1B}]52;c;" + Base64.encode(bytes) + "\u{07}", what: "the clipboard")
    } catch {
      throw .data("there is no clipboard: neither wl-copy, xclip, xsel nor a terminal")
    }
  }
}
