extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccountAlias.html and its neighbours.
  static let accountAliases: [Action] = [
    .changing(
      .iam, "CreateAccountAlias", [.required("AccountAlias", .accountAlias)], asks: { [$0.onAccount()] }
    ) { call in
      // An account has one alias at most: a new one takes the place of the old.
      try call.records.delete(prefix: Key.accountAliases)
      try call.records.mark(Key.accountAlias(call.input.needed("AccountAlias")))
      return nil
    },

    .changing(
      .iam, "DeleteAccountAlias", [.required("AccountAlias", .accountAlias)], asks: { [$0.onAccount()] }
    ) { call in
      let alias = call.input.needed("AccountAlias")
      guard try call.records.has(Key.accountAlias(alias)) else {
        throw ServiceError.noSuchEntity("The Account Alias \(alias) cannot be found.")
      }
      try call.records.delete(Key.accountAlias(alias))
      return nil
    },

    .reading(.iam, "ListAccountAliases", Parameter.page, asks: { [$0.onAccount()] }) { call in
      try call.page(names: Key.accountAliases, "AccountAliases") { .text($0) }
    },
  ]
}

extension Call {
  /// A permission on the account as a whole, which AWS asks for on `*`.
  func onAccount() -> Permission { permission("*") }
}
