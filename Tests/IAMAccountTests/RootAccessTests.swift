import IAMAccount
import Testing
import VMFAEncoding
import VMFATestSupport

@Suite("Root access and organizations as recorded from AWS")
struct RootAccessTests {
  @Test func recorded() throws {
    let account = Account(store: MemoryStore())
    var users: [String: IAMUser] = [:]
    var calls = 0
    for row in Vectors.load(
      "inputs/root-access.txt", keys: ["policy", "as", "action", "params", "expect", "status", "message", "output"])
    {
      if let policy = row.optional("policy") {
        users[row["id"]] = try account.createUser(row["id"], path: "/org-access/", policies: [policy])
        continue
      }
      calls += 1
      let user = try #require(users[row["as"]])
      var fields: [String: String] = [:]
      for member in try JSONText(row["params"]).root.members ?? [] { fields[member.name] = member.value.string }
      do {
        let answer = try user.perform(row["action"], fields, service: row["action"] == "AssumeRoot" ? .sts : .iam)
        #expect(row["expect"] == "Success", "\(row)")
        for member in try JSONText(row["output"]).root["Properties"]?.members ?? [] {
          #expect(answer?["Properties"]?[member.name]?.text == member.value.string, "\(row)")
        }
      } catch let error as ServiceError {
        #expect(error.code == row["expect"] && error.status == row.number("status"), "\(row): \(error)")
        let wanted = try #require(try JSONText(row["message"]).root.string).replacing("<caller>", with: user.arn())
        #expect(error.message.isLike(wanted, at: "<authorization-id>"), "\(row): \(error)")
      }
    }
    #expect(calls == 21)
  }
}

extension String {
  /// Whether this is a pattern with one word, the same everywhere, in place of a mark.
  fileprivate func isLike(_ pattern: String, at mark: String) -> Bool {
    let pieces = pattern.split(separator: mark, omittingEmptySubsequences: false)
    guard pieces.count > 1 else { return self == pattern }
    guard hasPrefix(pieces[0]) else { return false }
    let word = dropFirst(pieces[0].count).prefix { $0.isHexDigit || $0 == "-" }
    return !word.isEmpty && self == pieces.joined(separator: String(word))
  }
}
