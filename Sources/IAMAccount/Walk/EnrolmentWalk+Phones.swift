internal import OTPCore
internal import VirtualMFA

/// The later chapters: phones drift, are replaced, and get lost.
extension EnrolmentWalk {
  /// The phone's clock runs late until codes fail, and two codes put it right.
  mutating func drift(_ held: inout HeldDevice) {
    clock.advance(seconds: 1800)
    held.phone.drift = -180_000
    let late = held
    takes(
      "signs in with a phone that is three minutes late", .user, "sts:GetSessionToken", refused: (.fine, nil),
      { walk throws(ServiceError) in _ = try walk.user.session(mfa: late.device, with: late.phone) })
    let isSynchronized = takes(
      "resynchronises it with two codes", .user, "iam:ResyncMFADevice",
      refused: (
        .trap,
        "a phone that is late locks its user out: allow iam:ResyncMFADevice on the user, also without MFA, for no code is "
          + "right then"
      ), { walk throws(ServiceError) in try walk.user.resynchronize(late.device, with: late.phone) })
    if !isSynchronized {
      takes(
        "resynchronises it for the user", .administrator, "iam:ResyncMFADevice", refused: (.stuck, nil),
        { walk throws(ServiceError) in
          try walk.user.resynchronize(late.device, with: late.phone, as: walk.account.rootUser)
        })
    }
    note(
      .latePhone,
      isSynchronized ? "the user resynchronises it" : "locked out until an administrator resynchronises it")
    clock.advance(seconds: 60)
    takes(
      "signs in again", .user, "sts:GetSessionToken", refused: (.stuck, nil),
      { walk throws(ServiceError) in _ = try walk.user.session(mfa: late.device, with: late.phone) })
  }

  /// The user has a new phone, and the old one still: with a code of the old one, everything should be possible.
  ///
  /// - Returns: whether the user has a device now.
  mutating func replace(_ held: inout HeldDevice) -> Bool {
    clock.advance(seconds: 60)
    let old = held
    guard let session = try? user.session(mfa: old.device, with: old.phone) else { return true }
    let isFree = takes(
      "has a new phone, and deactivates the old device", .userWithMFA, "iam:DeactivateMFADevice",
      refused: (.help, "who changes phones needs an administrator: allow iam:DeactivateMFADevice with MFA"),
      { walk throws(ServiceError) in try walk.user.deactivate(old.device, as: session) })
    guard isFree else {
      note(.newPhone, "an administrator has to deactivate the old device")
      takes(
        "deactivates and deletes the old device", .administrator, "iam:DeactivateMFADevice", refused: (.stuck, nil),
        { walk throws(ServiceError) in
          try walk.user.deactivate(old.device, as: walk.account.rootUser)
          try walk.user.delete(old.device, as: walk.account.rootUser)
        })
      return enrolNew(&held)
    }
    let isDeleted = takes(
      "deletes it", .userWithMFA, "iam:DeleteVirtualMFADevice",
      refused: (.help, "the old device stays behind as nobody's, and keeps its name"),
      { walk throws(ServiceError) in try walk.user.delete(old.device, as: session) })
    let refusal = steps.count - 1
    var new = take(
      "creates a device on the new phone", .userWithMFA, "iam:CreateVirtualMFADevice", refused: (.help, nil),
      { walk throws(ServiceError) in try walk.createFree(as: session) })
    if new == nil, !isDeleted {
      judge(
        step: refusal, .trap,
        "who deactivates the old device cannot have a new one: allow iam:DeleteVirtualMFADevice with MFA, or "
          + "iam:CreateVirtualMFADevice on mfa/*")
      note(.newPhone, "locked out until an administrator deletes the old device")
      takes(
        "deletes it for the user", .administrator, "iam:DeleteVirtualMFADevice", refused: (.stuck, nil),
        { walk throws(ServiceError) in try walk.user.delete(old.device, as: walk.account.rootUser) })
      new = takeWithHelp(
        "creates a device on the new phone", "iam:CreateVirtualMFADevice", in: session,
        helped: "creates it for the user", refused: (.stuck, nil),
        { walk, principal throws(ServiceError) in try walk.createFree(as: principal) })
    } else if new == nil {
      judge(step: steps.count - 1, .trap, "who has deleted the old device cannot have a new one with the same session")
      note(.newPhone, "the user begins again with the key alone, as on the first day")
      return enrolNew(&held)
    } else {
      note(
        .newPhone,
        isDeleted
          ? "the user replaces the device, with MFA" : "the user replaces it, with MFA; the old one stays behind")
    }
    guard let new else { return false }
    held = HeldDevice(new)
    let isEnabled: Void? = takeWithHelp(
      "enables it", "iam:EnableMFADevice", in: session, helped: "enables it for the user",
      refused: (.stuck, "allow iam:EnableMFADevice with MFA"),
      { walk, principal throws(ServiceError) in try walk.user.enable(new, with: new.phone, as: principal) })
    return isEnabled != nil
  }

  /// Enrols a device on a new phone with the key alone, when there is none any more.
  ///
  /// - Returns: whether the user has a device now.
  private mutating func enrolNew(_ held: inout HeldDevice) -> Bool {
    let new = takeWithHelp(
      "creates a device on the new phone", "iam:CreateVirtualMFADevice", helped: "creates it for the user",
      refused: (.stuck, nil), { walk, principal throws(ServiceError) in try walk.createFree(as: principal) })
    guard let new else { return false }
    held = HeldDevice(new)
    let isEnabled: Void? = takeWithHelp(
      "enables it", "iam:EnableMFADevice", helped: "enables it for the user", refused: (.stuck, nil),
      { walk, principal throws(ServiceError) in try walk.user.enable(new, with: new.phone, as: principal) })
    return isEnabled != nil
  }

  /// With MFA, a second device for the day when the first is lost.
  mutating func second(_ held: HeldDevice) -> HeldDevice? {
    clock.advance(seconds: 60)
    guard let session = try? user.session(mfa: held.device, with: held.phone) else { return nil }
    // The name is to blame only when a device of the user's own name was no trouble.
    let isNeverAllowed = steps.contains { $0.verdict == .stuck && $0.action == "iam:CreateVirtualMFADevice" }
    let device = take(
      "creates a second device", .userWithMFA, "iam:CreateVirtualMFADevice",
      refused: (
        .help,
        isNeverAllowed
          ? nil : "the user can have one device only, for its name must be the user's: a lost phone always needs help"
      ),
      { walk throws(ServiceError) in try walk.user.createDevice(walk.user.name + "-second", as: session) })
    guard let device else {
      // A Deny has nothing to do with names.
      let isDenied = steps.last?.statement != nil
      if isDenied { judge(step: steps.count - 1, .help, nil) }
      note(
        .secondDevice,
        isNeverAllowed || isDenied
          ? "none: iam:CreateVirtualMFADevice is refused" : "none: the device must be called as the user is")
      return nil
    }
    let isEnabled = takes(
      "enables it", .userWithMFA, "iam:EnableMFADevice", refused: (.trap, "allow iam:EnableMFADevice with MFA"),
      { walk throws(ServiceError) in try walk.user.enable(device, with: device.phone, as: session) })
    note(.secondDevice, isEnabled ? "the user enables one, with MFA" : "none: iam:EnableMFADevice is refused with MFA")
    return isEnabled ? HeldDevice(device) : nil
  }

  /// The phone is gone: whoever has the key alone must not get rid of its device.
  mutating func lose(_ held: HeldDevice, other: HeldDevice?) {
    clock.advance(seconds: 60)
    let isHeld = !takes(
      "deactivates the device of a lost phone without MFA", .user, "iam:DeactivateMFADevice",
      done: (.hole, "without MFA a device can be deactivated: deny iam:DeactivateMFADevice unless a code was given"),
      refused: (.fine, nil), { walk throws(ServiceError) in try walk.user.deactivate(held.device) })
    if let other {
      takes(
        "signs in with the second device", .user, "sts:GetSessionToken", refused: (.stuck, nil),
        { walk throws(ServiceError) in _ = try walk.user.session(mfa: other.device, with: other.phone) })
      note(.lostPhone, "the user signs in with the second device")
      return
    }
    guard isHeld else { return note(.lostPhone, "the user takes the device off, without MFA") }
    takes(
      "deactivates and deletes it", .administrator, "iam:DeactivateMFADevice", refused: (.stuck, nil),
      { walk throws(ServiceError) in
        try walk.user.deactivate(held.device, as: walk.account.rootUser)
        try walk.user.delete(held.device, as: walk.account.rootUser)
      })
    note(.lostPhone, "an administrator deactivates and deletes the device")
    var lost = held
    _ = enrolNew(&lost)
  }

  /// A device of the user's own name, or of another one when something left behind has that.
  private func createFree(as principal: (any AccountPrincipal)?) throws(ServiceError) -> MFADevice {
    do throws(ServiceError) {
      return try user.createDevice(as: principal)
    } catch {
      guard error.code == "EntityAlreadyExists" else { throw error }
      return try user.createDevice(user.name + "-3", as: principal)
    }
  }
}
