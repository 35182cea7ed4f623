public import VMFAEncoding

extension Finding {
  /// Its members for scripts.
  public var members: [(name: String, value: JSONOutput)] {
    [
      ("line", .number(position.line)), ("column", .number(position.column)),
      ("severity", .string(severity.rawValue)), ("name", .string(name)), ("message", .string(message)),
      ("fix", .string(fix)),
    ]
  }
}
