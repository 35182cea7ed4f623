/// The first chapters: a device is enrolled, and used.
extension EnrolmentWalk {
  /// Creates a device, cancels, begins again, and enables it.
  mutating func enrol() -> HeldDevice? {
    let (create, enable) = ("iam:CreateVirtualMFADevice", "iam:EnableMFADevice")
    let first = take(
      "creates a virtual device, and closes the page before it is enabled", .user, create,
      refused: (.stuck, "allow \(create) on the user's own device, also without MFA"),
      { walk throws(ServiceError) in try walk.user.createDevice() })
    var refused: [String] = []
    var device: MFADevice?
    if let first { device = beginAgain(after: first) }
    if device == nil {
      refused.append(create)
      device = take(
        "creates a device for the user", .administrator, create, refused: (.stuck, nil),
        { walk throws(ServiceError) in try walk.user.createDevice(as: walk.account.rootUser) })
    }
    guard let device else {
      note(.enrolment, "fails: nobody can create a device")
      return nil
    }
    let isEnabled = takes(
      "enables it with two codes", .user, enable,
      refused: (
        .stuck,
        "allow \(enable) on the user, and leave it out of what is denied without MFA; a user with a path is "
          + "user/PATH/NAME"
      ), { walk throws(ServiceError) in try walk.user.enable(device, with: device.phone) })
    var isHelped = false
    if !isEnabled {
      refused.append(enable)
      isHelped = takes(
        "enables it for the user", .administrator, enable, refused: (.stuck, nil),
        { walk throws(ServiceError) in try walk.user.enable(device, with: device.phone, as: walk.account.rootUser) })
    }
    note(
      .enrolment,
      refused.isEmpty
        ? "the user enables a device"
        : "only with an administrator: \(refused.joined(separator: " and ")) \(refused.count == 1 ? "is" : "are") refused"
    )
    return isEnabled || isHelped ? HeldDevice(device) : nil
  }

  /// What becomes of the user who cancelled.
  private mutating func beginAgain(after first: MFADevice) -> MFADevice? {
    let create = "iam:CreateVirtualMFADevice"
    let again = take(
      "begins again, under the same name", .user, create, refused: (.help, nil),
      { walk throws(ServiceError) in try walk.user.createDevice() })
    if let again { return again }
    let isDeleted = takes(
      "deletes what the first attempt has left", .user, "iam:DeleteVirtualMFADevice",
      done: asksForMFA
        ? (.hole, "without MFA a device can be deleted: whoever has the key can begin to take MFA away") : (.fine, nil),
      refused: (.help, nil), { walk throws(ServiceError) in try walk.user.delete(first) })
    let refusal = steps.count - 1
    if isDeleted {
      note(.cancelledEnrolment, "the user deletes the device, without MFA")
    } else {
      let other = take(
        "creates a device of another name instead", .user, create,
        done: (.fine, "the user gets on; the cancelled device stays behind as nobody's"), refused: (.help, nil),
        { walk throws(ServiceError) in try walk.user.createDevice(walk.user.name + "-2") })
      if let other {
        note(.cancelledEnrolment, "another name helps; the first device stays behind")
        return other
      }
      judge(
        step: refusal, .trap,
        "a cancelled enrolment locks the user out until an administrator deletes the device; the permission to delete it "
          + "must not be given without MFA")
      note(.cancelledEnrolment, "locked out until an administrator deletes the device")
      takes(
        "deletes it for the user", .administrator, "iam:DeleteVirtualMFADevice", refused: (.stuck, nil),
        { walk throws(ServiceError) in try walk.user.delete(first, as: walk.account.rootUser) })
    }
    return take(
      "creates a device", .user, create, refused: (.stuck, nil),
      { walk throws(ServiceError) in try walk.user.createDevice() })
  }

  /// Gets a session with MFA, and uses it.
  mutating func signIn(_ held: HeldDevice) -> Bool {
    let session = take(
      "gets a session with a code", .user, "sts:GetSessionToken", refused: (.stuck, nil),
      { walk throws(ServiceError) in try walk.user.session(mfa: held.device, with: held.phone) })
    guard let session else { return false }
    lookAround(in: session)
    return true
  }
}
