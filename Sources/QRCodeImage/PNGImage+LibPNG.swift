internal import CVMFAPNG

extension QRCode {
  /// A grey-scale PNG picture with the quiet zone.
  ///
  /// - Parameter scale: pixels on one side of a module, 1 to 64.
  /// - Throws: ``QRCodeError/png(_:)``.
  public func renderPNG(scale: Int = 8) throws(QRCodeError) -> [UInt8] {
    precondition((1...64).contains(scale), "a module has 1 to 64 pixels on a side")
    let side = (size + 2 * QRCode.quietZone) * scale
    var pixels = [UInt8](repeating: 255, count: side * side)
    for row in 0..<side {
      for column in 0..<side
      where isDark(column: column / scale - QRCode.quietZone, row: row / scale - QRCode.quietZone) {
        pixels[row * side + column] = 0
      }
    }

    var image = unsafe png_image()
    unsafe image.version = png_uint_32(PNG_IMAGE_VERSION)
    unsafe image.width = png_uint_32(side)
    unsafe image.height = png_uint_32(side)
    unsafe image.format = png_uint_32(PNG_FORMAT_GRAY)
    defer { unsafe png_image_free(&image) }
    // The compressed picture is never longer than the pixels with a filter byte a row and the chunks around them.
    var byteCount = pixels.count + side + 4096
    var png = [UInt8](repeating: 0, count: byteCount)
    let done = unsafe png_image_write_to_memory(&image, &png, &byteCount, 0, &pixels, 0, nil)
    pixels.wipe()
    guard done != 0 else {
      png.wipe()
      let message = unsafe withUnsafeBytes(of: image.message) { message in
        unsafe String(decoding: message.prefix { $0 != 0 }, as: UTF8.self)
      }
      throw .png(message)
    }
    png.removeLast(png.count - byteCount)
    return png
  }
}
