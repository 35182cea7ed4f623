import IAMAccount
import IAMStorage
import OTPCore
import VMFAServer

/// An account with one of everything, which no input changes.
package enum FuzzedWorld {
  /// What bob signs in with at the console.
  package static let password = "Look-1ng-glass"
  package static let rootKey = (id: "AKIAROOTROOTROOTROOT", secret: "root-secret")

  package static let world: World = {
    do {
      var start = World.Start(
        ServerCredentials(rootAccessKeyID: rootKey.id, rootSecretAccessKey: rootKey.secret, adminToken: "token"))
      start.manualClock = UnixTime(seconds: 1_800_000_000)
      start.hasSeedUser = true
      let store = try SQLiteStore.inMemory()
      let account = try World(start, store: store).account
      let policy = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:Get*","Resource":"*"}}"#
      let trust =
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}}"#
      let steps: [(String, [String: String])] = [
        ("CreateUser", ["UserName": "bob", "Path": "/x/", "Tags.member.1.Key": "k", "Tags.member.1.Value": "v"]),
        ("CreateAccessKey", ["UserName": "bob"]),
        ("CreateLoginProfile", ["UserName": "bob", "Password": password]),
        ("PutUserPolicy", ["UserName": "bob", "PolicyName": "p", "PolicyDocument": policy]),
        ("CreateGroup", ["GroupName": "g"]),
        ("AddUserToGroup", ["GroupName": "g", "UserName": "bob"]),
        ("CreateRole", ["RoleName": "r", "AssumeRolePolicyDocument": trust]),
        ("CreatePolicy", ["PolicyName": "m", "PolicyDocument": policy]),
        ("AttachUserPolicy", ["UserName": "bob", "PolicyArn": "arn:aws:iam::123456789012:policy/m"]),
        ("CreateVirtualMFADevice", ["VirtualMFADeviceName": "d"]),
      ]
      for (action, fields) in steps { try account.perform(action, fields, as: account.root) }
      return try World(start, store: UndoneStore(store))
    } catch {
      preconditionFailure("the account cannot be made: \(error)")
    }
  }()
}
