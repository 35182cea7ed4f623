import Testing

@testable import VMFAABI

@Suite("Parameters in JSON")
struct QueryFieldsTests {
  @Test("They become what AWS's clients send")
  func fields() throws {
    let query = try QueryFields(
      """
      {"UserName": "bob", "MaxItems": 5, "Force": true, "Tags": [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": ""}],
       "PolicyInputList": ["x", "y"], "Empty": []}
      """)
    #expect(
      query.fields == [
        "UserName": "bob", "MaxItems": "5", "Force": "true", "Tags.member.1.Key": "a", "Tags.member.1.Value": "1",
        "Tags.member.2.Key": "b", "Tags.member.2.Value": "", "PolicyInputList.member.1": "x",
        "PolicyInputList.member.2": "y", "Empty": "",
      ])
    #expect(try QueryFields(nil).fields.isEmpty)
  }

  @Test("A policy may be an object, and a name that the action does not know is an error")
  func policies() throws {
    let query = try QueryFields(
      #"{"PolicyDocument": {"Version": "2012-10-17", "Statement": []}, "Policy": "{}"}"#,
      names: ["PolicyDocument", "Policy"])
    #expect(query.fields == ["PolicyDocument": #"{"Version":"2012-10-17","Statement":[]}"#, "Policy": "{}"])
    #expect(throws: Fault.self) { try QueryFields(#"{"UserNam": "bob"}"#, names: ["UserName"]) }
  }

  @Test(
    "What cannot be one is refused by name",
    arguments: [
      ("[]", "no JSON object"), (#"{"A": null}"#, "`A`"), (#"{"A.member.1": 1, "A": [2]}"#, "`A.member.1`"),
      ("{", "line 1, column 2"),
      (#"{"\#(String(repeating: "n", count: 1100))": [1, 2]}"#, "longer than 1024"),
    ])
  func refusals(text: String, words: String) throws {
    do {
      _ = try QueryFields(text)
      Issue.record("it was taken")
    } catch {
      #expect(error.message.contains("`parameters`") && error.message.contains(words), "\(error.message)")
    }
  }

  @Test("A short text cannot make a request without end")
  func limit() {
    let elements = Array(repeating: "1", count: 3000).joined(separator: ",")
    let text = "{\"" + String(repeating: "n", count: 1000) + "\": [\(elements)]}"
    #expect(throws: Fault.self) { try QueryFields(text) }
  }
}
