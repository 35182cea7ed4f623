/// The path of a canonical request, for every service but S3.
enum CanonicalPath {
  /// Appends the path: dot segments and empty segments removed (RFC 3986 §5.2.4), then each byte but the slashes
  /// encoded, once more than on the wire: `%20` becomes `%2520`.
  static func append(_ path: [UInt8], to output: inout [UInt8]) {
    let slash = UInt8(ascii: "/")
    var segments: [ArraySlice<UInt8>] = []
    for segment in path.split(separator: slash) {
      if segment.elementsEqual("..".utf8) {
        _ = segments.popLast()
      } else if !segment.elementsEqual(".".utf8) {
        segments.append(segment)
      }
    }
    output.append(slash)
    for (index, segment) in segments.enumerated() {
      if index > 0 { output.append(slash) }
      for byte in segment { output.appendEncoded(byte) }
    }
    if path.last == slash, !segments.isEmpty { output.append(slash) }
  }
}
