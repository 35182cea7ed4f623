internal import IAMPolicy
internal import OTPCore
internal import VirtualMFA

extension ActionTable {
  /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADevices.html and its neighbours.
  static let mfaDeviceLists: [Action] = [
    .reading(.iam, "ListMFADevices", [.optional("UserName", .userName)] + Parameter.page, asks: { try $0.onUser() }) {
      call in
      let user = try call.targetUser()
      return try call.page(names: Key.devices(ofUser: user.name), "MFADevices") { serialNumber in
        try call.records.get(Key.device(serialNumber), DeviceRecord.self).map { device in
          OutputValue(
            ("UserName", .text(user.name)), ("SerialNumber", .text(serialNumber)),
            ("EnableDate", device.assignment.map { .time($0.enabled) }))
        }
      }
    },

    .reading(
      .iam, "ListVirtualMFADevices",
      [.optional("AssignmentStatus", .oneOf("Assigned", "Unassigned", "Any"))] + Parameter.page,
      asks: { [$0.permission($0.account.arn("mfa/"))] }
    ) { call in
      let status = call.input.text("AssignmentStatus") ?? "Any"
      return try call.page(
        Key.devices, DeviceRecord.self,
        where: { device in
          device.serialNumber.kind == .virtual
            && (status == "Any" || (status == "Assigned") == (device.assignment != nil))
        }, "VirtualMFADevices"
      ) { device in
        let user = try device.assignment.flatMap { try call.records.get(Key.user($0.user), UserRecord.self) }
        return OutputValue(
          ("SerialNumber", .text(device.serialNumber.text)), ("User", user?.output(call.account, withTags: false)),
          ("EnableDate", device.assignment.map { .time($0.enabled) }))
      }
    },

    .reading(
      .iam, "GetMFADevice", [.required("SerialNumber", .serialNumber), .optional("UserName", .newUserName)],
      asks: { call in
        // Recorded: the kind of device comes before the question who is meant.
        if call.input.text("UserName") == nil, call.caller.user == nil { try call.checkHasCertifications() }
        return try call.onUser()
      }
    ) { call in
      try call.checkHasCertifications()
      let user = try call.targetUser()
      let device = try call.device()
      guard device.assignment?.user == user.name.lowercased() else {
        throw ServiceError.noSuchEntity("MFA Device invalid for user.")
      }
      return OutputValue(
        ("UserName", .text(user.name)), ("SerialNumber", .text(device.serialNumber.text)),
        ("EnableDate", device.assignment.map { .time($0.enabled) }))
    },
  ]
}

extension Call {
  /// Refuses devices that GetMFADevice does not know.
  fileprivate func checkHasCertifications() throws {
    guard MFASerialNumber(input.needed("SerialNumber")).kind == .securityKey else {
      throw ServiceError.validation(
        "The MFA device serial number sent in the request is invalid or not supported by this API. Currently, only "
          + "hardware FIDO security keys are supported. Please use the compatible device or API.")
    }
  }
}
