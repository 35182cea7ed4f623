internal import IAMPolicy
internal import VMFAEncoding
internal import VMFASystem

/// `vmfa decide --batch`: a request with its policies on each line, a decision on each line of the answer.
enum DecideBatch {
  /// The longest line, in bytes.
  private static let limit = 16_777_216

  static func run() throws(Failure) -> ExitStatus {
    var lines = InputLines(limit: limit)
    var unanswered = 0
    while let line = try lines.next() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      var output = Output()
      do throws(BatchError) {
        output.line(try answer(line).text)
      } catch {
        unanswered += 1
        output.line(error.answer.text)
      }
      try output.flush()
    }
    guard unanswered == 0 else { throw .data("\(unanswered) lines were not answered") }
    return .success
  }

  private static func answer(_ line: [UInt8]) throws(BatchError) -> JSONOutput {
    let json: JSONText
    do throws(JSONError) { json = try JSONText(line) } catch { throw BatchError(nil, "\(error)") }
    guard json.root.members != nil else { throw BatchError(nil, "the line is no object") }
    let id = json.root["id"].map { JSONOutput($0) } ?? .null
    let reader = BatchReader(json.root)
    let request = try reader.request()
    do throws(PolicyLineError) {
      let decision = try reader.policies().decide(request)
      return [
        "id": id, "decision": .string(decision.outcome.rawValue), "because": .array(decision.reasons.map(\.output)),
      ]
    } catch {
      switch error {
      case .policy(let error):
        return ["id": id, "error": ["code": "MalformedPolicyDocument", "message": .string(error.message)]]
      case .line(let error): throw error
      }
    }
  }
}
