/// Lower case as AWS compares strings without it: each character by Unicode's full mapping, letters outside the basic
/// plane left alone, and a sigma at the end of a word turned into its final form (recorded from AWS, rules 6 and 7).
enum LowerCase {
  static func map(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 >= 0x80 }) else { return text.map(\.asciiLowercased) }
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    var lower = ""
    for (index, scalar) in scalars.enumerated() {
      if scalar.value > 0xFFFF {
        lower.unicodeScalars.append(scalar)
      } else if scalar == "Σ" {
        lower += isFinal(scalars, index) ? "ς" : "σ"
      } else {
        lower += scalar.properties.lowercaseMapping
      }
    }
    return Array(lower.utf8)
  }

  /// Unicode's Final_Sigma: a letter before it and none behind it, what does not interrupt words left out.
  private static func isFinal(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let before = scalars[..<index].last { !$0.properties.isCaseIgnorable }
    let after = scalars[(index + 1)...].first { !$0.properties.isCaseIgnorable }
    return before?.properties.isCased == true && after?.properties.isCased != true
  }
}
