/// The keys that begin with a prefix, as a range of UTF-8 bytes.
///
/// The bounds are bytes and not texts: what follows a text in the order of bytes need not be a text.
struct KeyRange {
  /// The first key that may be in the range.
  private(set) var lower: [UInt8]
  /// The first key behind the range.
  let upper: [UInt8]

  /// All keys that begin with `prefix`.
  init(prefix: String) {
    lower = Array(prefix.utf8)
    var upper = lower
    // No byte of UTF-8 is above 0xF4: there is room for one more at the end, and 0xFF is behind everything.
    if let last = upper.popLast() { upper.append(last + 1) } else { upper = [0xFF] }
    self.upper = upper
  }

  /// Those of them behind `after`.
  init(prefix: String, after: String?) {
    self.init(prefix: prefix)
    guard let after else { return }
    // Nothing is between a key and the same key with a zero behind it.
    let next = Array(after.utf8) + [0]
    if lower.lexicographicallyPrecedes(next) { lower = next }
  }
}
