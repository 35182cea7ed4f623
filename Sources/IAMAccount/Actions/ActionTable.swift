/// All actions. Each noun has a file with its own.
public enum ActionTable {
  /// The actions in the order of their nouns.
  public static let actions: [Action] =
    users + userTags + accessKeys + loginProfiles + mfaDevices + mfaDeviceLists + mfaDeviceTags
    + groups + roles + roleTags + inlinePolicies + attachedPolicies + managedPolicies + policyVersions + policyTags
    + permissionsBoundaries + passwordPolicies + accountAliases + accountSummary + authorizationDetails
    + credentialReports + simulation + sessions + federationTokens + accessKeyInfo
    + instanceProfiles + sshPublicKeys + signingCertificates + serviceSpecificCredentials + serverCertificates
    + openIDConnectProviders + samlProviders + serviceLinkedRoles + serviceLastAccessed + organizationsFeatures
    + roleTemplates

  private static let byName: [String: Action] = Dictionary(
    uniqueKeysWithValues: actions.map { ("\($0.service.rawValue):\($0.name)", $0) })

  /// The action of a name, or `nil` when the service has none.
  static func action(_ name: String, of service: ServiceName) -> Action? { byName["\(service.rawValue):\(name)"] }
}
