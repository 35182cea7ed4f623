internal import VMFAEncoding

/// Where the page is, as a browser sees it.
struct ConsoleSite {
  /// The name or address, in lower case and without the port.
  let name: String
  /// Name and port as the Host header has them.
  private let host: String
  private let isSecure: Bool
  private let isOfThisMachine: Bool

  /// - Throws: a refusal when the Host is foreign: a name that a foreign page made point here.
  init(_ request: HTTPRequest, isSecure: Bool, checksHost: Bool) throws(ConsoleService.Refusal) {
    host = (request.headers["Host"] ?? "").lowercased()
    self.isSecure = isSecure
    isOfThisMachine = request.isFromLoopback
    guard !host.isEmpty, HostName.isPlain(host) || !checksHost && (isSecure || HostName.isLocal(host)) else {
      throw ConsoleService.Refusal(
        403, "ForeignHost",
        "The page is served under this machine's addresses and localhost alone"
          + (checksHost ? "." : ", without TLS also under names without a dot."))
    }
    name = host.hasPrefix("[") ? String(host.prefix { $0 != "]" }) + "]" : String(host.prefix { $0 != ":" })
  }

  /// What the browser calls the page's origin (RFC 6454).
  var origin: String { (isSecure ? "https://" : "http://") + host }

  /// Whether security keys can be used: WebAuthn takes no addresses, and no name that does not come through TLS but this.
  var canUseSecurityKeys: Bool {
    name == "localhost" || isSecure && !name.hasPrefix("[") && name.contains { $0.isLetter }
  }

  /// The same page where security keys can be used, for a browser on this machine; another has no name to be told.
  var addressForSecurityKeys: String? {
    isOfThisMachine ? (isSecure ? "https://" : "http://") + "localhost\(portSuffix)/console/" : nil
  }

  private var portSuffix: String { String(host.dropFirst(name.count)) }

  /// Cookies do not tell ports apart, and another service of the same machine must not get at this one's by chance.
  private var cookieName: String {
    let port = portSuffix.dropFirst()
    return "vmfa-" + (port.isEmpty ? isSecure ? "443" : "80" : String(port))
  }

  /// The cookie that says the session's id. `Strict`: what a foreign page leads to comes without it.
  func cookie(_ id: String) -> String {
    "\(cookieName)=\(id); Path=/console; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
  }

  /// The session's id as the cookie says it. Of two cookies of the name one is not this page's: neither counts.
  func sessionID(_ request: HTTPRequest) -> String? {
    let start = cookieName + "="
    let ids = request.headers.values(of: "Cookie").flatMap { $0.split(separator: ";") }
      .map { $0.drop { $0 == " " } }.filter { $0.hasPrefix(start) }
    return ids.count == 1 ? String(ids[0].dropFirst(start.count)) : nil
  }

  /// Refuses what a page of another origin sends. Browsers say where a request comes from, and a page cannot make them lie.
  ///
  /// https://fetch.spec.whatwg.org/#origin-header, https://www.w3.org/TR/fetch-metadata/
  func checkIsOwnPage(_ request: HTTPRequest) throws(ConsoleService.Refusal) {
    let isOwn = request.headers["Origin"].map { $0.lowercased() == origin } ?? true
    let isSame = request.headers["Sec-Fetch-Site"].map { $0 == "same-origin" } ?? true
    guard isOwn, isSame else {
      throw ConsoleService.Refusal(403, "ForeignOrigin", "Pages of other origins have no access.")
    }
  }
}
