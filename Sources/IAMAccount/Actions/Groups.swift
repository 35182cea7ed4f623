internal import OTPCore

extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateGroup.html and its neighbours.
  static let groups: [Action] = [
    .changing(
      .iam, "CreateGroup", [.optional("Path", .path), .required("GroupName", .groupName)],
      asks: { call in
        let arn = call.account.arn("group\(try call.path())\(call.input.needed("GroupName"))")
        return [call.permission(arn)]
      }
    ) { call in
      let name = call.input.needed("GroupName")
      guard try !call.records.has(Key.group(name)) else {
        throw ServiceError.alreadyExists("Group with name \(name) already exists.")
      }
      let group = GroupRecord(
        id: try Identifier.unique("AGPA"), name: name, path: try call.path(), created: call.now)
      try call.records.put(Key.group(name), group)
      return OutputValue(("Group", group.output(call.account)))
    },

    .reading(.iam, "GetGroup", [.required("GroupName", .groupName)] + Parameter.page, asks: { try $0.onGroup() }) {
      call in
      let group = try call.group(call.input.needed("GroupName"))
      let members = try call.page(names: Key.members(ofGroup: group.name), "Users") { name in
        try call.records.get(Key.user(name), UserRecord.self)?.output(call.account, withTags: false)
      }
      guard case .structure(let fields) = members else { return nil }
      return .structure([OutputField(name: "Group", value: group.output(call.account))] + fields)
    },

    .reading(
      .iam, "ListGroups", [.optional("PathPrefix", .pathPrefix)] + Parameter.page,
      asks: { [$0.permission($0.account.arn("group/"))] }
    ) { call in
      let prefix = try call.pathPrefix()
      return try call.page(Key.groups, GroupRecord.self, where: { $0.path.hasPrefix(prefix) }, "Groups") {
        $0.output(call.account)
      }
    },

    .changing(
      .iam, "UpdateGroup",
      [.required("GroupName", .groupName), .optional("NewPath", .path), .optional("NewGroupName", .groupName)],
      asks: { call in
        // The permission on what the group is, and on what the group is to be.
        let name = call.input.needed("GroupName")
        let group: GroupRecord? = try call.records.get(Key.group(name))
        let path = try call.input.text("NewPath") == nil ? group?.path ?? "/" : call.path("NewPath")
        let newName = call.input.text("NewGroupName") ?? group?.name ?? name
        let target = call.account.arn("group\(path)\(newName)")
        let now = try call.onGroup()
        return target == now[0].resource ? now : now + [call.permission(target, shown: "group \(newName)")]
      }
    ) { call in
      var group = try call.group(call.input.needed("GroupName"))
      let old = group.name
      if call.input.text("NewPath") != nil { group.path = try call.path("NewPath") }
      if let name = call.input.text("NewGroupName"), name != old {
        let isSame = name.lowercased() == old.lowercased()
        guard try isSame || !call.records.has(Key.group(name)) else {
          throw ServiceError.alreadyExists("Group with name \(name) already exists.")
        }
        group.name = name
        if !isSame { try call.rename(group: old, to: name) }
      }
      try call.records.put(Key.group(group.name), group)
      return nil
    },

    .changing(.iam, "DeleteGroup", [.required("GroupName", .groupName)], asks: { try $0.onGroup() }) { call in
      let group = try call.group(call.input.needed("GroupName"))
      let holder = PolicyHolder.group(group.name)
      func refuse(_ what: String) -> ServiceError { .deleteConflict("Cannot delete entity, must \(what) first.") }
      if try call.records.hasAny(Key.members(ofGroup: group.name)) { throw refuse("remove users from group") }
      if try call.records.hasAny(holder.inline) { throw refuse("delete policies") }
      if try call.records.hasAny(holder.attached) { throw refuse("detach all policies") }
      try call.records.delete(Key.group(group.name))
      return nil
    },

    .changing(
      .iam, "AddUserToGroup", [.required("GroupName", .groupName), .required("UserName", .userName)],
      asks: { try $0.onGroup() }
    ) { call in
      // The user comes first: that is the one that AWS misses where both are not there.
      let user = try call.user(call.input.needed("UserName"))
      let group = try call.group(call.input.needed("GroupName"))
      let groups = try call.records.names(Key.groups(ofUser: user.name))
      guard groups.contains(group.name.lowercased()) || groups.count < 10 else {
        throw ServiceError.limitExceeded("Cannot exceed quota for GroupsPerUser: 10")
      }
      try call.records.mark(Key.members(ofGroup: group.name) + user.name.lowercased())
      try call.records.mark(Key.groups(ofUser: user.name) + group.name.lowercased())
      return nil
    },

    .changing(
      .iam, "RemoveUserFromGroup", [.required("GroupName", .groupName), .required("UserName", .userName)],
      asks: { try $0.onGroup() }
    ) { call in
      // The user comes first: that is the one that AWS misses where both are not there.
      let user = try call.user(call.input.needed("UserName"))
      let group = try call.group(call.input.needed("GroupName"))
      try call.records.delete(Key.members(ofGroup: group.name) + user.name.lowercased())
      try call.records.delete(Key.groups(ofUser: user.name) + group.name.lowercased())
      return nil
    },

    .reading(.iam, "ListGroupsForUser", [.required("UserName", .userName)] + Parameter.page, asks: { try $0.onUser() })
    {
      call in
      let user = try call.user(call.input.needed("UserName"))
      return try call.page(names: Key.groups(ofUser: user.name), "Groups") { name in
        try call.records.get(Key.group(name), GroupRecord.self)?.output(call.account)
      }
    },
  ]
}

extension GroupRecord {
  /// The group as AWS describes it.
  func output(_ account: AccountIdentity) -> OutputValue {
    OutputValue(
      ("Path", .text(path)), ("GroupName", .text(name)), ("GroupId", .text(id)),
      ("Arn", .text(account.arn("group\(path)\(name)"))), ("CreateDate", .time(created)))
  }
}
