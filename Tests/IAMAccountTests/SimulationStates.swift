import IAMAccount

extension Account {
  private static let (user, group, role) = ("sim-user", "sim-group", "sim-role")
  private static let managed = "arn:aws:iam::123456789012:policy/simulation/sim-managed"
  private static let boundary = "arn:aws:iam::123456789012:policy/simulation/sim-boundary"
  private static let readOnly = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  private static let object = "arn:aws:s3:::probes-simulation/"

  /// Makes the identities of `Vectors/simulation/principal.txt` as they are in a state.
  func prepareSimulation(_ state: String) throws {
    if state.hasPrefix("extra") { try prepareAlone(state) } else { try prepareTogether(state) }
  }

  private func prepareTogether(_ state: String) throws {
    let act = { try self.rootUser.perform($0, $1) as OutputValue? }
    let path = "/simulation/"
    let trust = #"""
      {"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}
      """#
    for name in [Self.user, "probes-sim-fixture000-composition"] {
      _ = try act("CreateUser", ["UserName": name, "Path": path])
    }
    _ = try act("CreateGroup", ["GroupName": Self.group, "Path": path])
    _ = try act("CreateRole", ["RoleName": Self.role, "Path": path, "AssumeRolePolicyDocument": trust])
    for (name, sid, actions) in [
      ("sim-managed", "ManagedDelete", ["s3:DeleteObject"]),
      ("sim-boundary", "BoundaryReadWrite", ["s3:GetObject", "s3:PutObject"]),
    ] {
      let document = Self.indented(actions, on: "*", sid: sid)
      _ = try act("CreatePolicy", ["PolicyName": name, "Path": path, "PolicyDocument": document])
    }
    for (kind, name, action, resource) in [
      ("User", Self.user, "s3:GetObject", Self.object + "a"), ("Group", Self.group, "s3:PutObject", Self.object + "b"),
      ("Role", Self.role, "s3:GetObject", "*"),
    ] {
      let document = Self.indented([action], on: resource, sid: kind + "Inline")
      _ = try act(
        "Put\(kind)Policy", [kind + "Name": name, "PolicyName": kind + "Inline", "PolicyDocument": document])
      _ = try act("Attach\(kind)Policy", [kind + "Name": name, "PolicyArn": Self.managed])
    }
    if state != "left" { _ = try act("AddUserToGroup", ["UserName": Self.user, "GroupName": Self.group]) }
    if ["boundary", "dual"].contains(state) {
      _ = try act("PutUserPermissionsBoundary", ["UserName": Self.user, "PermissionsBoundary": Self.boundary])
    }
    if ["dual", "version"].contains(state) {
      _ = try act("AttachUserPolicy", ["UserName": Self.user, "PolicyArn": Self.boundary])
    }
    if ["version", "left"].contains(state) {
      let document = Self.compact("s3:DeleteObject", effect: "Deny", sid: #","Sid":"NewDefaultDeny""#)
      _ = try act(
        "CreatePolicyVersion", ["PolicyArn": Self.managed, "PolicyDocument": document, "SetAsDefault": "true"])
    }
  }

  private func prepareAlone(_ state: String) throws {
    let act = { try self.rootUser.perform($0, $1) as OutputValue? }
    _ = try act("CreateUser", ["UserName": Self.user, "Path": "/simulation/"])
    _ = try act(
      "CreatePolicy",
      ["PolicyName": "sim-managed", "Path": "/simulation/", "PolicyDocument": Self.compact("s3:GetObject")])
    _ = try act("AttachUserPolicy", ["UserName": Self.user, "PolicyArn": Self.managed])
    _ = try act(
      "PutUserPolicy",
      ["UserName": Self.user, "PolicyName": "ExtraInline", "PolicyDocument": Self.compact("s3:PutObject")])
    let withAWS = state.hasPrefix("extra-aws")
    if withAWS { _ = try act("AttachUserPolicy", ["UserName": Self.user, "PolicyArn": Self.readOnly]) }
    if state.hasSuffix("boundary") {
      _ = try act(
        "PutUserPermissionsBoundary",
        ["UserName": Self.user, "PermissionsBoundary": withAWS ? Self.readOnly : Self.managed])
    }
  }

  private static func compact(_ action: String, effect: String = "Allow", sid: String = "") -> String {
    #"{"Version":"2012-10-17","Statement":[{"Effect":"\#(effect)","Action":"\#(action)","Resource":"*"\#(sid)}]}"#
  }

  /// A policy with two blanks for each level; a single action stands without brackets.
  private static func indented(_ actions: [String], on resource: String, sid: String) -> String {
    let list = actions.map { #"        "\#($0)""# }.joined(separator: ",\n")
    let action = actions.count == 1 ? #""\#(actions[0])""# : "[\n\(list)\n      ]"
    return """
      {
        "Version": "2012-10-17",
        "Statement": [
          {
            "Effect": "Allow",
            "Action": \(action),
            "Resource": "\(resource)",
            "Sid": "\(sid)"
          }
        ]
      }
      """
  }
}
