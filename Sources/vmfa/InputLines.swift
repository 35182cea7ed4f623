internal import VMFASystem

/// The lines of standard input, one at a time as they come.
struct InputLines {
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private let limit: Int

  /// - Parameter limit: the greatest length of a line in bytes.
  init(limit: Int) { self.limit = limit }

  /// The next line without its end, or `nil` behind the last one.
  mutating func next() throws(Failure) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      guard !isAtEnd else {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return Array(buffer[start...])
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      guard buffer.count <= limit else { throw .data("a line of the input is longer than \(limit) bytes") }
      do throws(SystemError) {
        isAtEnd = try !Descriptor.input.readSome(what: "standard input") { bytes in
          for index in bytes.indices { buffer.append(bytes[index]) }
        }
      } catch { throw Failure(error) }
    }
  }
}
