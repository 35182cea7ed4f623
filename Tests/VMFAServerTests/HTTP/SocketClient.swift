import Foundation
import VMFAServer

/// A blocking connection to a server, which sends what it is told and reads answers one by one.
final class SocketClient {
  struct Answer: Equatable {
    var status: Int
    var head: String
    var body: String
    var closes: Bool { head.contains("Connection: close") }
  }

  enum Failure: Error { case connect, ended, broken, malformed(String) }

  private let socket: Int32
  private var input: [UInt8] = []

  init(_ address: SocketAddress, receiveBuffer: Int32? = nil) throws {
    let isOld = address.bytes.count == 4
    socket = Foundation.socket(
      isOld ? AF_INET : AF_INET6, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var timeout = timeval(tv_sec: 20, tv_usec: 0)
    unsafe setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
    unsafe setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
    if var receiveBuffer {
      unsafe setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, socklen_t(MemoryLayout<Int32>.size))
    }
    var result: Int32 = -1
    if isOld {
      var target = sockaddr_in()
      target.sin_family = sa_family_t(AF_INET)
      target.sin_port = address.port.bigEndian
      unsafe withUnsafeMutableBytes(of: &target.sin_addr) { unsafe $0.copyBytes(from: address.bytes) }
      result = connect(target)
    } else {
      var target = sockaddr_in6()
      target.sin6_family = sa_family_t(AF_INET6)
      target.sin6_port = address.port.bigEndian
      unsafe withUnsafeMutableBytes(of: &target.sin6_addr) { unsafe $0.copyBytes(from: address.bytes) }
      result = connect(target)
    }
    guard result == 0 else { throw Failure.connect }
  }

  deinit { close(socket) }

  private func connect<Address>(_ address: Address) -> Int32 {
    unsafe withUnsafePointer(to: address) { pointer in
      let pointer = unsafe UnsafeRawPointer(pointer).assumingMemoryBound(to: sockaddr.self)
      return unsafe Foundation.connect(socket, pointer, socklen_t(MemoryLayout<Address>.size))
    }
  }

  /// Sends everything, or as much as the server takes before it closes.
  ///
  /// - Returns: whether all of it was sent.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { rest in
        unsafe Foundation.send(socket, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  @discardableResult
  func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// Says that nothing more comes.
  func endOutput() { shutdown(socket, Int32(SHUT_WR)) }

  /// Reads the next answer.
  func receive(isHead: Bool = false) throws -> Answer {
    let end = Array("\r\n\r\n".utf8)
    while true {
      if let range = input.firstRange(of: end) {
        let head = String(decoding: input[..<range.upperBound], as: UTF8.self)
        let words = head.prefix { $0 != "\r\n" }.split(separator: " ")
        guard words.count > 1, words[0] == "HTTP/1.1", let status = Int(words[1]) else { throw Failure.malformed(head) }
        let lengthLine = head.split(separator: "\r\n").first { $0.hasPrefix("Content-Length: ") }
        let length = isHead ? 0 : lengthLine.flatMap { Int($0.dropFirst("Content-Length: ".count)) } ?? 0
        while input.count < range.upperBound + length { try fill() }
        let body = String(decoding: input[range.upperBound..<(range.upperBound + length)], as: UTF8.self)
        input.removeFirst(range.upperBound + length)
        return Answer(status: status, head: head, body: body)
      }
      try fill()
    }
  }

  /// Reads to the end of the next event of a stream.
  func nextEvent() throws -> String {
    let end = Array("\n\n".utf8)
    while true {
      if let range = input.firstRange(of: end) {
        defer { input.removeFirst(range.upperBound) }
        return String(decoding: input[..<range.upperBound], as: UTF8.self)
      }
      try fill()
    }
  }

  /// Whether the server closes without another byte.
  func isClosed() -> Bool {
    do { try fill() } catch { return true }
    return false
  }

  /// Whether something came, or the server has closed.
  var hasInput: Bool {
    var byte: UInt8 = 0
    return unsafe recv(socket, &byte, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT)) >= 0 || errno != EAGAIN
  }

  /// Reads that many bytes, and forgets them.
  func skip(_ count: Int) throws {
    while input.count < count { try fill() }
    input.removeFirst(count)
  }

  /// Reads until the server closes and returns how many bytes came.
  func drain() -> Int {
    while (try? fill()) != nil {}
    return input.count
  }

  private func fill() throws {
    var piece = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe recv(socket, &piece, piece.count, 0)
    guard count >= 0 else { throw Failure.broken }
    guard count > 0 else { throw Failure.ended }
    input += piece[..<count]
  }
}
