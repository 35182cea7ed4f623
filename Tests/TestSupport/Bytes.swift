extension UInt64 {
  /// Eight bytes, the most significant first.
  package var bigEndianBytes: [UInt8] { (0..<8).reversed().map { UInt8(truncatingIfNeeded: self >> (UInt64($0) * 8)) } }
}
