internal import CVMFAQRCode
internal import Glibc

/// The modules as libqrcodegen packs them, wiped at the end.
///
/// INVARIANT: written in `init` only; that is what makes it `Sendable`.
@safe final class QRModules: @unchecked Sendable {
  private let code: UnsafeMutableBufferPointer<UInt8>
  let size: Int

  init(_ bytes: Span<UInt8>, _ errorCorrection: QRCode.ErrorCorrection) throws(QRCodeError) {
    let length = Int(vmfa_qrcodegen_buffer_length)
    guard bytes.count <= length else { throw .tooLong(byteCount: bytes.count) }
    unsafe code = .allocate(capacity: length)
    unsafe code.initialize(repeating: 0)
    let level =
      switch errorCorrection {
      case .low: qrcodegen_Ecc_LOW
      case .medium: qrcodegen_Ecc_MEDIUM
      case .quartile: qrcodegen_Ecc_QUARTILE
      case .high: qrcodegen_Ecc_HIGH
      }
    guard let output = unsafe code.baseAddress else { throw .tooLong(byteCount: bytes.count) }
    // The library takes the data in the buffer that it also works in.
    let encoded = unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { work in
      guard let data = work.baseAddress else { return false }
      defer { unsafe explicit_bzero(data, length) }
      for index in bytes.indices { unsafe data[index] = bytes[index] }
      return unsafe qrcodegen_encodeBinary(
        data, bytes.count, output, level,
        qrcodegen_VERSION_MIN, qrcodegen_VERSION_MAX, qrcodegen_Mask_AUTO, true)
    }
    size = unsafe encoded ? Int(qrcodegen_getSize(output)) : 0
    if !encoded { throw .tooLong(byteCount: bytes.count) }
  }

  deinit {
    if let start = unsafe code.baseAddress { unsafe explicit_bzero(start, code.count) }
    unsafe code.deallocate()
  }

  func isDark(column: Int, row: Int) -> Bool {
    // The library answers false outside the square; only the conversion to its `int` needs the check.
    guard (0..<size).contains(column), (0..<size).contains(row) else { return false }
    return unsafe qrcodegen_getModule(code.baseAddress, Int32(column), Int32(row))
  }
}
