/// The first chapters: a device is enrolled, and used.
extension EnrolmentWalk {
  /// Creates a device, cancels, begins again, and enables it.
  mutating func enrol() -> HeldDevice? {
    let first = take(
      "creates a virtual device, and closes the page before it is enabled", .user, "iam:CreateVirtualMFADevice",
      refused: (.stuck, "allow iam:CreateVirtualMFADevice on the user's own device, also without MFA"),
      { walk throws(ServiceError) in try walk.user.createDevice() })
    guard let first else {
      note(.enrolment, "cannot begin: iam:CreateVirtualMFADevice is refused")
      return nil
    }
    guard let device = beginAgain(after: first) else {
      note(.enrolment, "cannot begin again after a cancelled one")
      return nil
    }
    let isEnabled = takes(
      "enables it with two codes", .user, "iam:EnableMFADevice",
      refused: (
        .stuck,
        "allow iam:EnableMFADevice on the user, and leave it out of what is denied without MFA; a user with a path is "
          + "user/PATH/NAME"
      ), { walk throws(ServiceError) in try walk.user.enable(device, with: device.phone) })
    note(.enrolment, isEnabled ? "the user enables a device" : "fails: iam:EnableMFADevice is refused")
    return isEnabled ? HeldDevice(device) : nil
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
      done: (.hole, "without MFA a device can be deleted: whoever has the key can begin to take MFA away"),
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
    let isOpen = takes(
      "looks at the own devices in it", .userWithMFA, "iam:ListMFADevices",
      refused: (.stuck, "with MFA nothing opens: allow iam:ListMFADevices on the user"),
      { walk throws(ServiceError) in try session.perform("ListMFADevices", ["UserName": walk.user.name]) })
    note(
      .session, isOpen ? "a code gives one, and it is of use" : "a code gives one, but iam:ListMFADevices is refused")
    return true
  }
}
