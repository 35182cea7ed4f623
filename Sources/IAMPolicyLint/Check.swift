/// One thing to look for in policies.
struct Check: Sendable {
  /// What its findings are called. Those that AWS's Access Analyzer makes too have its issue code in lower case.
  let name: String
  /// How much it matters.
  let severity: Finding.Severity
  /// Whether AWS does not take a policy that has it.
  let isRefused: Bool
  /// Looks for it.
  let look: @Sendable (WrittenPolicy) -> [Remark]

  init(
    _ name: String, _ severity: Finding.Severity, isRefused: Bool = false,
    _ look: @escaping @Sendable (WrittenPolicy) -> [Remark]
  ) {
    (self.name, self.severity, self.isRefused, self.look) = (name, severity, isRefused, look)
  }
}

/// What a check has to say of a place in a policy.
struct Remark: Sendable {
  /// The byte of the text where it is.
  let offset: Int
  /// What is the matter, and why it matters.
  let message: String
  /// What to do about it.
  let fix: String

  init(at offset: Int, _ message: String, fix: String) {
    (self.offset, self.message, self.fix) = (offset, message, fix)
  }

  init(at text: WrittenText, _ message: String, fix: String) { self.init(at: text.offset, message, fix: fix) }
}
