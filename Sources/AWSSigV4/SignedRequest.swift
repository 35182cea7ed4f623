/// An HTTP request as it came on the wire, or as it will go there.
///
/// All parts are bytes: what a signature covers is not text until it has been verified.
public struct SignedRequest: Equatable, Sendable {
  /// A header field.
  public struct Header: Equatable, Sendable {
    /// The name in any case.
    public var name: [UInt8]
    /// The value; blanks around it do not count.
    public var value: [UInt8]

    /// A header field.
    public init(name: [UInt8], value: [UInt8]) {
      self.name = name
      self.value = value
    }

    /// A header field from texts.
    public init(_ name: String, _ value: String) { self.init(name: Array(name.utf8), value: Array(value.utf8)) }
  }

  /// The method, such as `POST`.
  public var method: [UInt8]
  /// The path with its percent-encoding, as the request line has it.
  public var path: [UInt8]
  /// What stands behind the first `?` of the request line, with its percent-encoding.
  public var query: [UInt8]
  /// The header fields in their order. A name may stand there more than once.
  public var headers: [Header]
  /// The body.
  public var body: [UInt8]

  /// A request from its parts.
  public init(method: [UInt8], path: [UInt8], query: [UInt8], headers: [Header], body: [UInt8]) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
  }

  /// A request from texts.
  public init(
    method: String, path: String = "/", query: String = "", headers: [(name: String, value: String)],
    body: [UInt8] = []
  ) {
    self.init(
      method: Array(method.utf8), path: Array(path.utf8), query: Array(query.utf8),
      headers: headers.map { Header($0.name, $0.value) }, body: body)
  }
}

extension SignedRequest {
  /// The most header fields that a request may have to be verified.
  public static let maximumHeaderCount = 128
  /// The most bytes that the names and values of its header fields may have together.
  public static let maximumHeaderBytes = 65_536
  /// The most bytes of path and query together.
  public static let maximumTargetBytes = 65_536
  /// The most fields of its query.
  public static let maximumQueryFieldCount = 1024

  /// Refuses what is too large before any work is done for it. The body is not looked at.
  func checkSize() throws(SignatureError) {
    guard path.count <= Self.maximumTargetBytes, query.count <= Self.maximumTargetBytes - path.count else {
      throw .tooLarge("request target")
    }
    guard headers.count <= Self.maximumHeaderCount else { throw .tooLarge("number of headers") }
    var left = Self.maximumHeaderBytes
    for header in headers {
      guard header.name.count <= left, header.value.count <= left - header.name.count else {
        throw .tooLarge("header section")
      }
      left -= header.name.count + header.value.count
    }
  }

  /// The value of a header that must not stand there twice, without blanks around it.
  func uniqueHeader(_ name: HeaderName) throws(SignatureError) -> ArraySlice<UInt8>? {
    var found: ArraySlice<UInt8>?
    for header in headers where header.isNamed(name) {
      guard found == nil else { throw .repeated(name.text) }
      found = header.value[...].trimmingBlanks
    }
    return found
  }
}

extension SignedRequest: CustomStringConvertible, CustomReflectable {
  /// The method and the path: all else may hold secrets.
  public var description: String {
    "\(String(decoding: method, as: UTF8.self)) \(String(decoding: path, as: UTF8.self))"
  }
  /// Shows nothing to `dump` and to debuggers.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
