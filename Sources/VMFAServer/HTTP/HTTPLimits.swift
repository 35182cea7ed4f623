/// How large the parts of a request may be. Whatever is larger is refused before it is stored.
package struct HTTPLimits: Equatable, Sendable {
  /// The bytes of the target in the first line.
  package var targetBytes = 16 * 1024
  /// The bytes of all header fields with the ends of their lines; trailers behind a chunked body count too.
  package var headerBytes = 64 * 1024
  /// How many header fields there may be, trailers included.
  package var headerCount = 200
  /// The bytes of the body.
  package var bodyBytes = 1024 * 1024
  /// The bytes of chunk extensions in one body. They mean nothing here and are dropped.
  package var chunkExtensionBytes = 16 * 1024

  /// The bytes of the method.
  static let methodBytes = 32
  /// The bytes of one line with the size of a chunk.
  static let chunkLineBytes = 1024

  /// The sizes that are sane for this service.
  package init() {}

  /// The bytes that the first line may have at most.
  var requestLineBytes: Int { HTTPLimits.methodBytes + 1 + targetBytes + 1 + "HTTP/1.1".utf8.count }
}
