/// An ARN, or what should be one, divided at its first five colons, those in variables not counted. Missing
/// fields are `*`, as AWS completes them.
struct ARNFields {
  /// How many there are of the six.
  let count: Int
  private let fields: [Substring]

  init(_ text: String) {
    var (fields, start, position) = ([Substring](), text.startIndex, text.startIndex)
    let bytes = text.utf8
    while position < bytes.endIndex, fields.count < 5 {
      if bytes[position] == UInt8(ascii: "$"), let end = ARNFields.endOfVariable(bytes[position...]) {
        position = end
      } else if bytes[position] == UInt8(ascii: ":") {
        fields.append(text[start..<position])
        start = bytes.index(after: position)
      }
      bytes.formIndex(after: &position)
    }
    fields.append(text[start...])
    count = fields.count
    self.fields = fields + Array(repeating: "*", count: 6 - fields.count)
  }

  /// The closing brace of what may be a variable. What is longer is none.
  private static func endOfVariable(_ text: Substring.UTF8View) -> String.Index? {
    guard text.dropFirst().first == UInt8(ascii: "{") else { return nil }
    return text.prefix(1024).firstIndex(of: UInt8(ascii: "}"))
  }

  /// Whether it begins like an ARN.
  var isARN: Bool { fields[0] == "arn" && count > 1 }
  /// Whether it is an ARN with all its fields.
  var isWholeARN: Bool { fields[0] == "arn" && count == 6 }

  /// Whether it has the fields that the name of something cannot be without.
  var isName: Bool { isWholeARN && !partition.isEmpty && !service.isEmpty && !resource.isEmpty }

  /// `aws` and its like.
  var partition: Substring { fields[1] }
  /// The service by which the ARN goes.
  var service: Substring { fields[2] }
  /// The Region, empty where there is none.
  var region: Substring { fields[3] }
  /// The account, empty where there is none.
  var account: Substring { fields[4] }
  /// All that stands behind the fifth colon.
  var resource: Substring { fields[5] }
}

extension WrittenPolicy {
  /// The entries of `Resource` and `NotResource` of all statements.
  var resourceEntries: [WrittenText] { statements.flatMap { $0.resources + $0.notResources } }

  /// The entries that are ARNs with all their fields.
  var arns: [(entry: WrittenText, fields: ARNFields)] {
    resourceEntries.lazy.map { ($0, ARNFields($0.text)) }.filter(\.1.isWholeARN)
  }
}
