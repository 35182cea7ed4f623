import Foundation
import Testing
import VMFATestSupport

/// Cases that other projects collected, through `vmfa decide --batch`. They lie beside a checkout for those who have them:
/// their licences do not let them in.
@Suite("Policy cases of other projects")
struct CollectedPolicyCaseTests {
  static let folder = Vectors.packageRoot.appending(path: "../shared/vectors/policy").standardizedFileURL
  static let isThere = FileManager.default.fileExists(atPath: folder.path(percentEncoded: false))

  /// The cases that this product answers differently, and what says so.
  static let disagreements: [String: String] = {
    let recordedNumbers = "recorded: NumericNotEquals is true for what cannot be compared (condition_values 025, 204)"
    let recordedDates = "recorded: DateNotEquals is true for what cannot be compared (condition_values 059, 212)"
    let recordedNetworks = "recorded: NotIpAddress is true for a policy value that is no network (condition_values 228)"
    let types =
      "AWS's managed policies rely on wildcard types: arn:aws:ec2:*:*:*/* in AmazonGuardDutyMalwareProtectionServiceRolePolicy"
    let star =
      "a request without a resource matches `*` alone; the same corpus says so in resource/360 and wildcardOnlyActions"
    let accounts = "the resource's ARN names another account, where an identity policy alone allows nothing"
    let seconds = "recorded: whole numbers are seconds (condition_values 061)"
    return [
      "operator/177": recordedDates, "operator/178": recordedDates, "operator/198": recordedNetworks,
      "operator/202": recordedNetworks, "operator/234": recordedNumbers, "operator/235": recordedNumbers,
      "resource/331-identity": types, "resource/333-identity": types, "resource/347-identity": star,
      "resourceWildcards/requestWildcards/0": star, "resourceWildcards/requestWildcards/1": star,
      "resourceWildcards/requestWildcards/8": star, "resourceWildcards/requestWildcards/9": star,
      "resourceWildcards/requestWildcards/10": star, "match/test_var_expansion/23": accounts,
      "policyEvaluator/169": accounts, "policyEvaluator/052": seconds, "policyEvaluator/055": seconds,
      "parliament/test_formatting/test_analyze_policy_string_multiple_statements_one_bad/1":
        "recorded: AWS takes names of actions that do not exist (CreatePolicy, valid-1)",
    ]
  }()

  @Test(
    "all agree but those that AWS contradicts",
    .enabled(if: isThere, "the collected cases are not beside this checkout"))
  func collected() throws {
    var differences: Set<String> = []
    var count = 0
    for file in try FileManager.default.contentsOfDirectory(at: Self.folder, includingPropertiesForKeys: nil)
    where file.pathExtension == "jsonl" {
      let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(Self.object)
      let isValidation = file.lastPathComponent.hasPrefix("validation")
      let input = try rows.map { try Self.line(isValidation ? Self.validation($0) : $0) }.joined(separator: "\n")
      let outcome = try Command.run(Command.vmfa, ["decide", "--batch"], input: Data(input.utf8))
      #expect(outcome.status == 0, "\(file.lastPathComponent): \(outcome.error)")
      let answers = try outcome.output.split(separator: "\n").map(Self.object)
      #expect(answers.count == rows.count)
      for (row, answer) in zip(rows, answers) {
        let id = row["id"] as? String ?? ""
        #expect(answer["id"] as? String == id)
        count += 1
        if isValidation {
          if (answer["error"] == nil) != (row["valid"] as? Bool) { differences.insert(id) }
        } else if answer["decision"] as? String != row["expect"] as? String {
          differences.insert(id)
        }
      }
    }
    #expect(count >= 2_366)
    #expect(differences == Set(Self.disagreements.keys))
  }

  private static func object(_ text: Substring) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  private static func line(_ object: [String: Any]) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
  }

  /// The document of a validation case, handed over as text.
  private static func validation(_ row: [String: Any]) throws -> [String: Any] {
    let text = try row["raw"] as? String ?? line(row["document"] as? [String: Any] ?? [:])
    let isIdentity = (row["policyType"] as? String ?? "identity").hasPrefix("identity")
    return [
      "id": row["id"] ?? "", isIdentity ? "identityPolicies" : "resourcePolicy": isIdentity ? [text] : text,
      "request": ["principal": "arn:aws:iam::1:user/a", "action": "s3:GetObject", "resource": "arn:aws:s3:::b/k"],
    ]
  }
}
