// Names and documentation are those of vmfa.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

public import CVMFA
internal import IAMAccount
internal import IAMPolicy
internal import VMFAEncoding
internal import VMFAServer

@c @implementation
public func vmfa_call(
  _ principal: vmfa_principal, _ service: UnsafePointer<CChar>!, _ action: UnsafePointer<CChar>!,
  _ parameters: UnsafePointer<CChar>!, _ answer: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!,
  _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let answer = unsafe Text(answer, "answer")
  return border(unsafe Text(problem, "problem"), answer) {
    let principal = try Handle.principal(principal)
    guard let service = ServiceName(rawValue: try unsafe Argument.text(service, "service")) else {
      throw Fault.argument("`service` is neither \"iam\" nor \"sts\"")
    }
    let action = try unsafe Argument.text(action, "action")
    let query = try QueryFields(
      unsafe Argument.optionalText(parameters, "parameters"), names: Account.parameterNames(of: action, service))
    let output = try principal.perform(action, query.fields, service: service)
    try answer.set(output.map { JSONOutput($0).text } ?? "{}")
    return VMFA_OK
  }
}

@c @implementation
public func vmfa_decide(
  _ principal: vmfa_principal, _ action: UnsafePointer<CChar>!, _ resource: UnsafePointer<CChar>!,
  _ context: UnsafePointer<CChar>!, _ resource_policy: UnsafePointer<CChar>!,
  _ decision: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!,
  _ problem: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>!
) -> vmfa_status {
  let result = unsafe Text(decision, "decision")
  return border(unsafe Text(problem, "problem"), result) {
    let principal = try Handle.principal(principal)
    let action = try unsafe Argument.text(action, "action")
    guard action.contains(":") else { throw Fault.argument("`action` is none such as s3:GetObject") }
    let resource = try unsafe Argument.optionalText(resource, "resource") ?? "*"
    let context = try unsafe Argument.optionalText(context, "context")
    let resourcePolicy = try unsafe Argument.optionalText(resource_policy, "resource_policy")
    let keys = try Fault.reading("context") { try RequestContext(of: context.map { try JSONText($0).root }) }
    if let resourcePolicy {
      try Fault.reading("resource_policy") {
        _ = try Policy(validating: resourcePolicy, as: .resource, name: "resource policy")
      }
    }
    let decision = try principal.decide(action, on: resource, context: keys, resourcePolicy: resourcePolicy)
    try result.set(decision.output.text)
    return decision.isAllowed ? VMFA_OK : VMFA_REFUSED
  }
}
