package import Foundation

/// One block of a vector file: its line, and its keys in order.
package struct Vector: Sendable, CustomStringConvertible {
  package let place: String
  private let fields: [String: String]

  init(place: String, fields: [String: String]) {
    self.place = place
    self.fields = fields
  }

  package var description: String { fields["id"].map { "\(place) \($0)" } ?? place }

  /// The value of a key that must be there.
  package subscript(key: String) -> String {
    guard let value = fields[key] else { fatalError("\(place): no `\(key)`") }
    return value
  }

  /// The value of a key that may be absent.
  package func optional(_ key: String) -> String? { fields[key] }

  /// The value of a key as a number.
  package func number<Number: FixedWidthInteger>(_ key: String) -> Number {
    guard let number = Number(self[key]) else { fatalError("\(place): `\(key)` is no number") }
    return number
  }

  /// The value of a key as bytes in hexadecimal.
  package func bytes(_ key: String) -> [UInt8] {
    var digits = Substring(self[key])
    var bytes: [UInt8] = []
    while !digits.isEmpty {
      guard let byte = UInt8(digits.prefix(2), radix: 16) else { fatalError("\(place): `\(key)` is no hex") }
      bytes.append(byte)
      digits = digits.dropFirst(2)
    }
    return bytes
  }
}

/// The language-neutral vector files in the folder `Vectors`; its README gives the grammar.
package enum Vectors {
  /// The top folder of the package.
  package static let packageRoot = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The vector files of a folder, by name.
  package static func files(in folder: String) -> [String] {
    let path = packageRoot.appending(path: "Vectors").appending(path: folder).path(percentEncoded: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted()
  }

  /// Reads a file. A key that is not named in `keys` stops the run: a vector that a test does not understand must not pass.
  package static func load(_ path: String, keys: Set<String>) -> [Vector] {
    let file = packageRoot.appending(path: "Vectors").appending(path: path)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { fatalError("no vectors in \(path)") }
    let allowed = keys.union(["id", "source", "comment"])
    var vectors: [Vector] = []
    var fields: [String: String] = [:]
    var firstLine = 0

    func close() {
      // A block of nothing but source and comment speaks of the blocks behind it.
      if !Set(fields.keys).isSubset(of: ["source", "comment"]) {
        vectors.append(Vector(place: "\(path):\(firstLine)", fields: fields))
      }
      fields = [:]
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty {
        close()
        continue
      }
      if line.hasPrefix("#") { continue }
      guard let colon = line.firstIndex(of: ":") else { fatalError("\(path):\(index + 1): no colon") }
      let key = String(line[..<colon])
      guard allowed.contains(key), fields[key] == nil || key == "comment" else {
        fatalError("\(path):\(index + 1): unexpected key `\(key)`")
      }
      if fields.isEmpty { firstLine = index + 1 }
      let value = line[line.index(after: colon)...]
      fields[key] = String(value.hasPrefix(" ") ? value.dropFirst() : value)
    }
    close()
    precondition(!vectors.isEmpty, "\(path) holds no vector")
    return vectors
  }
}
