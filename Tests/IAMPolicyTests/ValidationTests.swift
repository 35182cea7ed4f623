import IAMPolicy
import Testing
import VMFATestSupport

@Suite("What AWS takes")
struct ValidationTests {
  static let vectors = Vectors.load("policy/validation.txt", keys: ["kind", "text", "expect", "message"])

  @Test(arguments: vectors)
  func recorded(_ vector: Vector) throws {
    let kind = try #require(PolicyKind(rawValue: vector.optional("kind") ?? "identity"))
    do throws(PolicyError) {
      _ = try Policy(validating: vector["text"], as: kind)
      #expect(vector["expect"] == "accept")
    } catch {
      #expect(vector["expect"] == "refuse", "\(error)")
      if let message = vector.optional("message") { #expect(error.message == message) }
    }
  }

  @Test("session policies are compared only when they are used, but for Base64")
  func session() throws {
    for (condition, isTaken) in [
      (#"{"NumericEquals":{"a:b":"NaN"}}"#, true), (#"{"DateEquals":{"a:b":"never"}}"#, true),
      (#"{"ArnLike":{"a:b":"not-an-arn"}}"#, true), (#"{"IpAddress":{"a:b":"not-an-ip"}}"#, true),
      (#"{"BinaryEquals":{"a:b":"no-binary"}}"#, false), (#"{"BinaryEquals":{"a:b":"YQ=="}}"#, true),
    ] {
      let text =
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"a:b","Resource":"*","Condition":\#(condition)}}"#
      #expect(((try? Policy(validating: text, as: .session)) != nil) == isTaken, "\(condition)")
      #expect(((try? Policy(validating: text, as: .identity)) != nil) == condition.contains("YQ=="), "\(condition)")
    }
  }

  @Test(
    "policies that name whom they mean",
    arguments: [
      (.trust, #"{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"}"#, nil),
      (
        .trust,
        #"{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":["sts:AssumeRole","sts:TagSession"]}"#,
        nil
      ),
      (.trust, #"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:*"}"#, nil),
      (.trust, #"{"Effect":"Allow","Action":"sts:AssumeRole"}"#, "Missing required field Principal"),
      (
        .trust, #"{"Effect":"Allow","Principal":{"AWS":"alice"},"Action":"sts:AssumeRole"}"#,
        "Invalid principal in policy"
      ),
      (
        .trust, #"{"Effect":"Allow","Principal":{"Aws":"123456789012"},"Action":"sts:AssumeRole"}"#,
        "Invalid principal in policy"
      ),
      (
        .trust, #"{"Effect":"Allow","Principal":"*","Action":"*"}"#,
        "AssumeRole policy may only specify STS AssumeRole actions."
      ),
      (.resource, #"{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}"#, nil),
      (.resource, #"{"Effect":"Allow","Principal":"*","Action":"s3:GetObject"}"#, "Missing required field Resource"),
      (
        .resource, #"{"Effect":"Allow","Principal":"alice","Action":"s3:GetObject","Resource":"*"}"#,
        "Invalid principal in policy"
      ),
      (.serviceControl, #"{"Effect":"Deny","Action":"s3:*","Resource":"*"}"#, nil),
      (
        .serviceControl, #"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}"#,
        "The provided policy document does not meet the requirements of the specified policy type."
      ),
      (.resourceControl, #"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}"#, nil),
      (
        .resourceControl, #"{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"s3:*","Resource":"*"}"#,
        "The provided policy document does not meet the requirements of the specified policy type."
      ),
    ] as [(PolicyKind, String, String?)])
  func principals(_ kind: PolicyKind, _ statement: String, _ message: String?) {
    do throws(PolicyError) {
      _ = try Policy(validating: #"{"Version":"2012-10-17","Statement":[\#(statement)]}"#, as: kind)
      #expect(message == nil)
    } catch {
      #expect(error.message == message)
    }
  }

  @Test("an error says where and what, in more words than AWS has")
  func places() {
    let text = #"{"Version":"2012-10-17","Statement":[{"Effect":"allow","Action":"a:b","Resource":"*","Extra":1}]}"#
    do throws(PolicyError) {
      _ = try Policy(validating: text, as: .identity)
      Issue.record("accepted")
    } catch {
      #expect(error.message == "Syntax errors in policy.")
      #expect(error.detail == "there is no element `Extra`")
      #expect(error.offset.map { String(text.utf8.dropFirst($0).prefix(7)) } == #""Extra""#)
    }
  }

  @Test("sizes count no white space")
  func quotas() {
    #expect(PolicyQuota.size(of: "{ \"a\" :\t1\r\n}") == 7)
    #expect(PolicyQuota.userInline.allows([String(repeating: "x", count: 2048)]))
    #expect(!PolicyQuota.userInline.allows([String(repeating: "x", count: 2000), String(repeating: "y", count: 49)]))
    #expect(PolicyQuota.managed.rawValue == 6144 && PolicyQuota.roleInline.rawValue == 10240)
  }
}
