import AWSCatalogue
import Testing

@Suite("AWS's actions")
struct ActionCatalogueTests {
  @Test(
    "actions with the resources that they take, of any case",
    arguments: [
      ("iam:GetUser", ["iam:user/*"]), ("IAM:getuser", ["iam:user/*"]), ("iam:ListUsers", []),
      ("sts:AssumeRole", ["iam:role/*"]), ("sts:GetCallerIdentity", []), ("sqs:SendMessage", ["sqs:*"]),
      // The simulator takes buckets and objects for one thing.
      ("s3:GetObject", ["s3:*"]), ("s3:ListBucket", ["s3:*"]), ("s3:ListAllMyBuckets", []),
    ])
  func resources(_ name: String, _ types: [String]) throws {
    #expect(try #require(ActionCatalogue.action(name)).resourceTypes == types)
  }

  @Test("types that fill several lines belong to one action")
  func manyTypes() throws {
    let types = try #require(ActionCatalogue.action("ec2:RunInstances")).resourceTypes
    #expect(types.count > 10 && types.contains("ec2:instance/*") && types.contains("ec2:volume/*"))
  }

  @Test("no action", arguments: ["", ":", "iam", "iam:", "iam:Get", "iam:GetUsers", "s3:*", "madeup:Action", "s3:="])
  func unknown(_ name: String) { #expect(ActionCatalogue.action(name) == nil) }

  @Test("the form of a service's ARNs")
  func form() {
    #expect(ActionCatalogue.action("s3:GetObject")?.resourceForm == "arn:aws:s3:::${BucketName}/${KeyName}")
    #expect(ActionCatalogue.action("sts:AssumeRole")?.resourceForm == "arn:aws:iam::${Account}:${RelativeId}")
  }

  @Test("It names each of its actions once")
  func names() {
    let names = ActionCatalogue.names
    #expect(names.count > 20_000 && Set(names).count == names.count)
    #expect(names.contains("iam:EnableMFADevice") && names.contains("sts:GetSessionToken"))
    #expect(names.filter { ActionCatalogue.action($0) == nil } == [])
  }
}
