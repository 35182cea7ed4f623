/// Figures by name, as JSON.
struct Report {
  private var lines: [String] = []

  mutating func add(_ name: String, _ value: Double) {
    let scaled = (value * 1000).rounded() / 1000
    lines.append("  \"\(name)\": \(value >= 1000 ? String(Int(value.rounded())) : String(scaled))")
  }

  mutating func skip(_ name: String, because reason: String) {
    lines.append("  \"\(name)\": null, \"\(name)Skipped\": \"\(reason)\"")
  }

  var json: String { "{\n" + lines.joined(separator: ",\n") + "\n}" }
}
