internal import Glibc

extension [UInt8] {
  /// Overwrites every byte with zero, in a way that the optimiser may not remove.
  mutating func wipe() {
    unsafe withUnsafeMutableBytes { bytes in
      if let start = bytes.baseAddress { unsafe explicit_bzero(start, bytes.count) }
    }
  }
}
