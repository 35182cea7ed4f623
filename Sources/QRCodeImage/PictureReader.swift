internal import VMFASystem

extension QRCode {
  /// Reads the one QR code in a picture.
  ///
  /// `zbarimg` does it, in a process of its own, with its other symbologies, D-Bus and standard error off: libzbar
  /// decodes no picture formats itself. The picture's first bytes say which decoder it may use.
  /// - Parameter picture: PNG, JPEG, GIF, BMP or WebP.
  /// - Returns: what the code says; the caller wipes it.
  /// - Throws: ``QRCodeError``.
  public static func read(picture: Span<UInt8>) throws(QRCodeError) -> [UInt8] {
    guard let format = PictureFormat(picture) else { throw .unknownPicture }
    var outcome: ChildProcess.Outcome
    do throws(SystemError) {
      outcome = try ChildProcess.run(
        "zbarimg", ["--nodbus", "--raw", "-q", "-Sdisable", "-Sqrcode.enable", format.rawValue + ":-"],
        input: picture, limit: 65_536, seconds: 20,
        // A small file can claim to be an enormous picture.
        settings: [
          "LC_ALL=C.UTF-8", "MAGICK_WIDTH_LIMIT=16KP", "MAGICK_HEIGHT_LIMIT=16KP", "MAGICK_AREA_LIMIT=128MP",
          "MAGICK_MEMORY_LIMIT=1GiB", "MAGICK_MAP_LIMIT=1GiB", "MAGICK_DISK_LIMIT=0", "MAGICK_THREAD_LIMIT=1",
        ])
    } catch {
      throw error.isNotFound ? .readerMissing : .readerFailed(error.description)
    }
    defer { outcome.output.wipe() }
    switch outcome.status {
    case 0: break
    case 4: throw .nothingFound
    default: throw .readerFailed("exit status \(outcome.status)")
    }
    let lines = outcome.output.split(separator: UInt8(ascii: "\n"))
    guard let text = lines.first else { throw .nothingFound }
    guard lines.count == 1 else { throw .severalFound(lines.count) }
    return Array(text)
  }
}

/// A picture format, with the name under which ImageMagick decodes it.
public enum PictureFormat: String, Sendable {
  /// Portable Network Graphics.
  case png
  /// JPEG.
  case jpeg
  /// Graphics Interchange Format.
  case gif
  /// Windows bitmap.
  case bmp
  /// WebP.
  case webp

  /// The format that the first bytes announce, or `nil` when they announce none of these.
  public init?(_ bytes: Span<UInt8>) {
    /// Whether these bytes stand there.
    func holds(_ signature: StaticString, at offset: Int = 0) -> Bool {
      guard bytes.count >= offset + signature.utf8CodeUnitCount else { return false }
      for index in 0..<signature.utf8CodeUnitCount
      where unsafe bytes[offset + index] != signature.utf8Start[index] { return false }
      return true
    }
    guard let first = bytes.count > 0 ? bytes[0] : nil else { return nil }
    if first == 0x89, bytes.count > 8, bytes[4] == 0x0D, bytes[5] == 0x0A, bytes[6] == 0x1A, holds("PNG", at: 1) {
      self = .png
    } else if first == 0xFF, bytes.count > 3, bytes[1] == 0xD8, bytes[2] == 0xFF {
      self = .jpeg
    } else if holds("GIF87a") || holds("GIF89a") {
      self = .gif
    } else if holds("RIFF"), holds("WEBP", at: 8) {
      self = .webp
    } else if holds("BM"), holds("\0\0\0\0", at: 6) {
      self = .bmp
    } else {
      return nil
    }
  }
}
