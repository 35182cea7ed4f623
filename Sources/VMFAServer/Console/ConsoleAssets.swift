internal import VMFAEncoding

/// The files of the page, which are part of the program.
enum ConsoleAssets {
  private struct Asset {
    let type: String
    let bytes: [UInt8]
    let tag: String

    init(_ type: String, _ bytes: [UInt8]) {
      (self.type, self.bytes) = (type, bytes)
      // Tells one build's file from another's: FNV-1a, which nobody has to be kept from forging.
      let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
      tag = "\"" + String(hash, radix: 16) + "\""
    }
  }

  private static let byName: [String: Asset] = {
    let (page, style) = ("text/html; charset=utf-8", "text/css; charset=utf-8")
    let (script, picture) = ("text/javascript; charset=utf-8", "image/svg+xml")
    return [
      "": Asset(page, PackageResources.index_html),
      "api.js": Asset(script, PackageResources.api_js),
      "boot.js": Asset(script, PackageResources.boot_js),
      "console.css": Asset(style, PackageResources.console_css),
      "credentials.js": Asset(script, PackageResources.credentials_js),
      "decisions.js": Asset(script, PackageResources.decisions_js),
      "denied.js": Asset(script, PackageResources.denied_js),
      "devices.js": Asset(script, PackageResources.devices_js),
      "dom.js": Asset(script, PackageResources.dom_js),
      "enrol.js": Asset(script, PackageResources.enrol_js),
      "forms.js": Asset(script, PackageResources.forms_js),
      "icon.svg": Asset(picture, PackageResources.icon_svg),
      "keys.js": Asset(script, PackageResources.keys_js),
      "main.js": Asset(script, PackageResources.main_js),
      "phone.js": Asset(script, PackageResources.phone_js),
      "policy-report.js": Asset(script, PackageResources.policy_report_js),
      "policy.js": Asset(script, PackageResources.policy_js),
      "security-key.js": Asset(script, PackageResources.security_key_js),
      "session-token.js": Asset(script, PackageResources.session_token_js),
      "sign-in.js": Asset(script, PackageResources.sign_in_js),
      "user.js": Asset(script, PackageResources.user_js),
      "users.js": Asset(script, PackageResources.users_js),
    ]
  }()

  static func answer(_ request: HTTPRequest) throws(ConsoleService.Refusal) -> HTTPResponse {
    guard let asset = byName[String(request.path.dropFirst(ConsoleService.prefix.count))] else {
      throw ConsoleService.Refusal(404, "NotFound", "There is nothing of this name.")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      throw ConsoleService.Refusal(405, "MethodNotAllowed", "Only GET is served here.")
    }
    // They hold nothing of anybody; the browser asks whether they are still the same.
    let headers: HTTPHeaders = ["Content-Type": asset.type, "Cache-Control": "no-cache", "ETag": asset.tag]
    if request.headers["If-None-Match"] == asset.tag { return HTTPResponse(status: 304, headers: headers) }
    return HTTPResponse(status: 200, headers: headers, body: asset.bytes)
  }
}
