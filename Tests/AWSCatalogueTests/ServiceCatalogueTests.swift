import Testing

@testable import AWSCatalogue

@Suite("AWS's services")
struct ServiceCatalogueTests {
  @Test("the prefixes, sorted, are those of the services that have actions")
  func prefixes() {
    let prefixes = ServiceCatalogue.prefixes
    #expect(prefixes.count == 445 && prefixes == prefixes.sorted())
    #expect(Set(prefixes) == Set(ActionCatalogue.names.map { String($0.prefix { $0 != ":" }) }))
  }

  @Test("a service of any case, and none")
  func services() {
    #expect(ServiceCatalogue.service("iam")?.prefix == "iam" && ServiceCatalogue.service("IAM")?.prefix == "iam")
    for name in ["", ":", "ia", "iam:", "iam ", "aws", "ıam", String(repeating: "s3", count: 100_000)] {
      #expect(ServiceCatalogue.service(name) == nil, "\(name.prefix(20))")
    }
  }

  @Test(
    "the parts of ARNs' forms",
    arguments: [
      ("s3", ["s3", "", "", "${BucketName}"]), ("s3", ["s3", "", "", "${BucketName}/${ObjectName}"]),
      ("s3", ["s3", "us-west-2", "${Account}", "async-request/mrap/${Operation}/${Token}"]),
      ("iam", ["iam", "", "${Account}", "mfa/${MfaTokenIdWithPath}"]),
      ("sts", ["iam", "", "${Account}", "role/${RoleNameWithPath}"]),
      ("sqs", ["sqs", "${Region}", "${Account}", "${QueueName}"]),
      // More colons than five.
      ("lambda", ["lambda", "${Region}", "${Account}", "function:${FunctionName}:${Version}"]),
    ])
  func forms(_ service: String, _ parts: [String]) throws {
    let forms = try #require(ServiceCatalogue.service(service)).arnForms
    #expect(forms.contains { [$0.service, $0.region, $0.account, $0.resource] == parts }, "\(forms)")
  }

  @Test("all forms are read, each once in its service")
  func allForms() throws {
    for prefix in ServiceCatalogue.prefixes {
      let forms = try #require(ServiceCatalogue.service(prefix)).arnForms
      #expect(forms.count == ServiceEntry.all[prefix.caseless]?.arnForms.count && Set(forms).count == forms.count)
      #expect(forms.allSatisfy { $0.partition == "${Partition}" && !$0.service.isEmpty && !$0.resource.isEmpty })
    }
    #expect(ServiceCatalogue.service("ce")?.arnForms.isEmpty == false)
  }
}
