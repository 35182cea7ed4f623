extension Call {
  /// Moves everything that hangs on a user's name.
  func rename(user old: String, to new: String, boundary: String?) throws {
    for id in try records.names(Key.accessKeys(ofUser: old)) {
      guard let key: AccessKeyRecord = try records.get(Key.accessKey(id)) else { continue }
      try records.put(
        Key.accessKey(id),
        AccessKeyRecord(
          id: id, secret: key.secret, user: new.lowercased(), isActive: key.isActive, created: key.created))
    }
    for serial in try records.names(Key.devices(ofUser: old)) {
      guard var device: DeviceRecord = try records.get(Key.device(serial)), let assignment = device.assignment else {
        continue
      }
      device.assignment = DeviceRecord.Assignment(user: new.lowercased(), enabled: assignment.enabled)
      try records.put(Key.device(serial), device)
    }
    for group in try records.names(Key.groups(ofUser: old)) {
      try records.delete(Key.members(ofGroup: group) + old.lowercased())
      try records.mark(Key.members(ofGroup: group) + new.lowercased())
    }
    try records.moveUses(of: .user(old), to: .user(new), boundary: boundary)
    for (from, to) in zip(Key.owned(byUser: old), Key.owned(byUser: new)) { try records.move(from, to) }
    if let profile: LoginProfileRecord = try records.get(Key.loginProfile(ofUser: old)) {
      try records.put(Key.loginProfile(ofUser: new), profile)
      try records.delete(Key.loginProfile(ofUser: old))
    }
    try records.delete(Key.user(old))
  }

  /// Moves everything that hangs on a group's name.
  func rename(group old: String, to new: String) throws {
    for user in try records.names(Key.members(ofGroup: old)) {
      try records.delete(Key.groups(ofUser: user) + old.lowercased())
      try records.mark(Key.groups(ofUser: user) + new.lowercased())
    }
    try records.moveUses(of: .group(old), to: .group(new), boundary: nil)
    try records.move(Key.members(ofGroup: old), Key.members(ofGroup: new))
    try records.move(PolicyHolder.group(old).inline, PolicyHolder.group(new).inline)
    try records.delete(Key.group(old))
  }
}

extension Key {
  /// The prefixes of what a user owns by name.
  fileprivate static func owned(byUser name: String) -> [String] {
    [accessKeys(ofUser: name), devices(ofUser: name), groups(ofUser: name), PolicyHolder.user(name).inline]
      + UserCredential.allCases.map { credentials($0, ofUser: name) }
  }
}
