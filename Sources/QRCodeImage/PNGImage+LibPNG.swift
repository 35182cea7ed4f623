internal import CVMFAPNG

extension QRCode {
  /// A black and white PNG picture with the quiet zone.
  ///
  /// - Parameter scale: pixels on one side of a module, 1 to 64.
  /// - Throws: ``QRCodeError/png(_:)``.
  public func renderPNG(scale: Int = 8) throws(QRCodeError) -> [UInt8] {
    precondition((1...64).contains(scale), "a module has 1 to 64 pixels on a side")
    let side = (size + 2 * QRCode.quietZone) * scale
    var pixels = rows(scale: scale)

    var image = unsafe png_image()
    unsafe image.version = png_uint_32(PNG_IMAGE_VERSION)
    unsafe image.width = png_uint_32(side)
    unsafe image.height = png_uint_32(side)
    // Grey by a map of two colours: a picture of one bit a pixel.
    unsafe image.format = PNG_FORMAT_FLAG_COLORMAP
    unsafe image.colormap_entries = 2
    defer { unsafe png_image_free(&image) }
    // The compressed picture is never longer than the pixels with a filter byte a row and the chunks around them.
    var byteCount = pixels.count + side + 4096
    var png = [UInt8](repeating: 0, count: byteCount)
    let done = unsafe png_image_write_to_memory(&image, &png, &byteCount, 0, &pixels, 0, QRCode.colours)
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

  /// Dark and light.
  private static let colours: [UInt8] = [0, 255]

  /// A byte for each pixel, row by row: the number of its colour.
  private func rows(scale: Int) -> [UInt8] {
    let side = (size + 2 * QRCode.quietZone) * scale
    var pixels = [UInt8](repeating: 1, count: side * side)
    for row in 0..<size {
      let top = (row + QRCode.quietZone) * scale * side
      for column in 0..<size where isDark(column: column, row: row) {
        let left = top + (column + QRCode.quietZone) * scale
        for pixel in left..<left + scale { pixels[pixel] = 0 }
      }
      for line in 1..<scale {
        for pixel in 0..<side { pixels[top + line * side + pixel] = pixels[top + pixel] }
      }
    }
    return pixels
  }
}
