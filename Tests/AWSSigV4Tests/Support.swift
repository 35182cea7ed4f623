@testable import AWSSigV4
import VMFATestSupport

extension Vectors {
  /// Reads a file of requests.
  static func loadRequests(_ path: String) -> [Vector] {
    let headers = (1...12).flatMap { ["header-\($0)", "header-\($0)-hex"] }
    return load(
      path,
      keys: Set(
        headers + [
          "method", "path", "query", "body", "secret", "region", "service", "token", "now", "canonical", "code",
          "status", "message",
        ]))
  }
}

extension Vector {
  /// The request of a vector.
  var request: SignedRequest {
    SignedRequest(
      method: self["method"], path: self["path"], query: optional("query") ?? "",
      headers: (1...12).compactMap { number in
        let line =
          optional("header-\(number)") ?? optional("header-\(number)-hex").map { _ in text("header-\(number)-hex") }
        guard let line, let colon = line.firstIndex(of: ":") else { return nil }
        return (String(line[..<colon]), String(line[colon...].dropFirst()))
      },
      body: Array((optional("body") ?? "").utf8))
  }

  /// The secret access key.
  var secret: [UInt8] { Array(self["secret"].utf8) }

  private func text(_ key: String) -> String { String(decoding: bytes(key), as: UTF8.self) }
}

extension SignedRequest {
  /// The value of the first header of a name.
  func value(of name: String) -> String? {
    headers.first { $0.name.lowercasedElementsEqual(name.utf8) }.map { String(decoding: $0.value, as: UTF8.self) }
  }

  /// This request with no other headers than these.
  func keeping(_ names: [String]) -> SignedRequest {
    var request = self
    request.headers.removeAll { header in !names.contains { header.name.lowercasedElementsEqual($0.utf8) } }
    return request
  }

  /// Whether a request is accepted under a secret.
  func isAccepted(secret: [UInt8], service: String, now: Int64) -> Bool {
    (try? SignatureClaim(self).verify(self, secretAccessKey: secret.span, service: service, now: now)) != nil
  }
}

extension SignatureClaim {
  /// The names of the signed headers.
  var signedNames: [String] { signedHeaders.text.split(separator: ";").map(String.init) }
}
