internal import Glibc

/// A numeric IPv4 or IPv6 address with a port. Names are never looked up.
package struct SocketAddress: Hashable, Sendable {
  /// Four bytes or sixteen, the most significant first.
  package let bytes: [UInt8]
  /// The port; 0 asks the system for a free one.
  package let port: UInt16

  /// A port of 127.0.0.1; 0 is one that the system chooses.
  package static func loopback(port: UInt16 = 0) -> SocketAddress {
    SocketAddress(bytes: [127, 0, 0, 1], port: port)
  }

  private init(bytes: [UInt8], port: UInt16) {
    self.bytes = bytes
    self.port = port
  }

  /// Reads `127.0.0.1:8311` or `[::1]:8311`, or returns `nil`.
  package init?(_ text: String) {
    guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")) else { return nil }
    let digits = text.utf8[text.utf8.index(after: colon)...]
    guard (1...5).contains(digits.count), digits.allSatisfy(\.isDigit),
      let port = UInt16(String(text[text.index(after: colon)...]))
    else { return nil }
    var host = String(text[..<colon])
    let isBracketed = host.utf8.first == UInt8(ascii: "[") && host.utf8.last == UInt8(ascii: "]")
    if isBracketed { host = String(host.dropFirst().dropLast()) }
    var bytes = [UInt8](repeating: 0, count: isBracketed ? 16 : 4)
    guard !host.utf8.contains(0), unsafe inet_pton(isBracketed ? AF_INET6 : AF_INET, host, &bytes) == 1 else {
      return nil
    }
    self.init(bytes: bytes, port: port)
  }

  /// Reads what the system wrote, or returns `nil` for another family.
  init?(_ address: UnsafePointer<sockaddr>) {
    switch unsafe Int32(address.pointee.sa_family) {
    case AF_INET:
      let address = unsafe UnsafeRawPointer(address).loadUnaligned(as: sockaddr_in.self)
      let bytes = unsafe withUnsafeBytes(of: address.sin_addr) { unsafe Array($0) }
      self.init(bytes: bytes, port: UInt16(bigEndian: address.sin_port))
    case AF_INET6:
      let address = unsafe UnsafeRawPointer(address).loadUnaligned(as: sockaddr_in6.self)
      var bytes = unsafe withUnsafeBytes(of: address.sin6_addr) { unsafe Array($0) }
      // A socket that listens for both families sees IPv4 clients as ::ffff:a.b.c.d.
      if bytes.starts(with: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]) { bytes.removeFirst(12) }
      self.init(bytes: bytes, port: UInt16(bigEndian: address.sin6_port))
    default: return nil
    }
  }

  /// Whether the address is of this machine alone: 127.0.0.0/8 or ::1.
  package var isLoopback: Bool {
    bytes.count == 4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes.last == 1
  }

  /// The address without the port and without brackets.
  package var host: String {
    unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { text in
      let family = bytes.count == 4 ? AF_INET : AF_INET6
      guard let start = text.baseAddress, unsafe inet_ntop(family, bytes, start, 64) != nil else { return "" }
      return unsafe String(cString: start)
    }
  }

  /// Hands the form that system calls take to `body`.
  func withSystemAddress<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
    func call<Address>(_ address: Address) -> Result {
      unsafe withUnsafePointer(to: address) { pointer in
        let address = unsafe UnsafeRawPointer(pointer).assumingMemoryBound(to: sockaddr.self)
        return unsafe body(address, socklen_t(MemoryLayout<Address>.size))
      }
    }
    if bytes.count == 4 {
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port.bigEndian
      unsafe withUnsafeMutableBytes(of: &address.sin_addr) { unsafe $0.copyBytes(from: bytes) }
      return call(address)
    }
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_port = port.bigEndian
    unsafe withUnsafeMutableBytes(of: &address.sin6_addr) { unsafe $0.copyBytes(from: bytes) }
    return call(address)
  }
}

extension SocketAddress: CustomStringConvertible {
  /// The address as ``init(_:)-(String)`` reads it.
  package var description: String { bytes.count == 4 ? "\(host):\(port)" : "[\(host)]:\(port)" }
}
