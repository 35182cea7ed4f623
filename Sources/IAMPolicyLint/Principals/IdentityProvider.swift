internal import VMFAEncoding

/// Who signs users in for AWS, as `Federated` names it.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers.html
enum IdentityProvider {
  case saml
  /// OpenID Connect. The condition keys of the claims of its tokens begin with this, in small letters, and a colon.
  case openIDConnect(prefix: String)

  /// The ARN of a provider in IAM, or the domain of one that AWS knows by itself; `nil` when it is neither.
  init?(_ name: String) {
    let arn = ARNFields(name)
    guard arn.isName else {
      guard IdentityProvider.isDomain(name) else { return nil }
      self = .openIDConnect(prefix: name.lowercasedASCII)
      return
    }
    guard arn.service == "iam", arn.region.isEmpty, arn.account.isAccount,
      let slash = arn.resource.firstIndex(of: "/")
    else { return nil }
    let provider = arn.resource[arn.resource.index(after: slash)...]
    guard !provider.isEmpty, !provider.hasWildcard else { return nil }
    switch arn.resource[..<slash] {
    case "saml-provider": self = .saml
    case "oidc-provider": self = .openIDConnect(prefix: provider.lowercasedASCII)
    default: return nil
    }
  }

  private static func isDomain(_ name: String) -> Bool {
    let labels = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty
          && label.allSatisfy {
            (0x61...0x7A).contains($0.lowercasedASCII) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
          }
      }
  }
}
