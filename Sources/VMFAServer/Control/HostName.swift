/// What a request may call this server: a name that a foreign page cannot make point here.
enum HostName {
  /// Whether a Host header, with or without a port, is a name that no public server of names answers for.
  static func isLocal(_ host: String) -> Bool {
    let name = host.prefix { $0 != ":" }
    return !name.isEmpty && !name.contains(".")
  }

  /// Whether a Host header is an address or `localhost`, with or without a port.
  static func isPlain(_ host: String) -> Bool {
    if host.hasPrefix("[") {
      guard let end = host.firstIndex(of: "]") else { return false }
      let address = host[host.index(after: host.startIndex)..<end]
      return address.contains(":") && address.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }
    let name = host.prefix { $0 != ":" }
    if name.lowercased() == "localhost" { return true }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }
}
