extension ActionTable {
  /// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html and
  /// https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
  static let accessKeyInfo: [Action] = [
    .reading(
      .sts, "GetAccessKeyInfo", [.required("AccessKeyId", .stsAccessKeyID)], asks: { [$0.onAccount()] }
    ) { call in
      let id = call.input.needed("AccessKeyId")
      let isOwn = try call.records.has(Key.accessKey(id)) || call.records.has(Key.session(id))
      guard let account = isOwn ? call.account.id : Identifier.account(ofAccessKey: id) else {
        throw ServiceError.validation("Access key \(id) is not valid.")
      }
      return OutputValue(("Account", .text(account)))
    },

    .reading(
      .sts, "DecodeAuthorizationMessage", [.required("EncodedMessage", .text(TextRule(length: 1...10_240)))],
      asks: { [$0.onAccount()] }
    ) { _ in
      // IAM and STS encode no message, so that there is none that could be decoded.
      throw ServiceError("InvalidAuthorizationMessageException", 400, "Message is not valid")
    },
  ]
}
