/// Variables that are none, because of how they are written.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
enum VariableForms {
  static let checks = [
    faulty("missing-brace-in-variable", .noBrace) {
      ("the variable \($0) is not closed, so that nothing is put in its place", "write } behind its name")
    },
    faulty("missing-quote-in-variable", .noQuote) {
      (
        "the default of \($0) is not in single quotes, and so does not stand in for a missing value",
        "write it as in ${aws:username, 'nobody'}"
      )
    },
    faulty("unsupported-space-in-variable", .space) {
      ("\($0) has a space where none may be: no request has a key of that name", "take the space out")
    },
    faulty("empty-variable", .empty) {
      ("\($0) names no condition key: there is nothing to put in", "name a key, as in ${aws:username}, or take it out")
    },
  ]

  /// A text has one remark at most: behind the first fault nobody can tell what was meant.
  private static func faulty(
    _ check: String, _ fault: WrittenVariable.Fault,
    _ words: @escaping @Sendable (String) -> (message: String, fix: String)
  ) -> Check {
    Check(check, .error) { policy in
      guard policy.knowsVariables else { return [] }
      return policy.textsWithVariables.compactMap { text in
        WrittenVariable.read(text.text).last { $0.fault == fault }.map { variable in
          let (message, fix) = words(variable.written)
          return Remark(at: text, message, fix: fix)
        }
      }
    }
  }
}
