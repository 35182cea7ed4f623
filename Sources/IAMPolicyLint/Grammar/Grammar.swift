/// The form of a policy: which elements stand where, and of which type they are.
enum Grammar {
  static let checks: [Check] =
    DataTypes.checks + ElementNames.checks + MissingElements.checks + EmptyLists.checks + ElementValues.checks
    + UnwantedPrincipals.checks + StatementIDs.checks + VariableForms.checks + VariablePlaces.checks
    + VariableNames.checks + PolicySizes.checks + RedundantStatements.checks
}
