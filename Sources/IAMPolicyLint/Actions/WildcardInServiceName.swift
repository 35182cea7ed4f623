internal import IAMPolicy

/// `*` or `?` in the name of a service. Policies that IAM keeps cannot have it, which is found as well; others can.
enum WildcardInServiceName {
  static let check = Check("wildcard-in-service-name", .suggestion) { policy in
    let actions = policy.actionEntries.filter { entry in
      entry.text.firstIndex(of: ":").map { entry.text[..<$0].hasWildcard } ?? false
    }
    let resources = policy.resourceEntries.filter { entry in
      let fields = ARNFields(entry.text)
      return fields.isARN && fields.service.hasWildcard
    }
    return actions.map {
      Remark(
        at: $0,
        "the wildcard in the service of `\($0.text)` is not taken by IAM, and may elsewhere mean unintended services",
        fix: "name the service; one entry for each")
    }
      + resources.map {
        Remark(
          at: $0, "the wildcard in the service of `\($0.text)` stands for services to come too, whatever they are",
          fix: "name the service; one entry for each")
      }
  }
}
