/// A QR code (ISO/IEC 18004): a square of dark and light modules.
///
/// A QR code of a key URI holds the shared secret. The modules are overwritten when the last copy is released; what
/// the `render` functions return is the caller's to protect.
public struct QRCode: Sendable {
  /// How much of the code may be damaged and still be read.
  public enum ErrorCorrection: Sendable {
    /// About 7 %.
    case low
    /// About 15 %.
    case medium
    /// About 25 %.
    case quartile
    /// About 30 %.
    case high
  }

  /// Light modules that readers need on every side (ISO/IEC 18004 §9.1).
  public static let quietZone = 4

  let modules: QRModules

  /// Modules on one side, 21 to 177, without the quiet zone.
  public var size: Int { modules.size }

  /// Encodes bytes, in the smallest version that holds them and then the best correction that version allows.
  ///
  /// - Throws: ``QRCodeError/tooLong(byteCount:)``; up to 1,200 bytes fit at every level.
  public init(_ bytes: Span<UInt8>, errorCorrection: ErrorCorrection = .medium) throws(QRCodeError) {
    modules = try QRModules(bytes, errorCorrection)
  }

  /// Encodes a text as UTF-8; see ``init(_:errorCorrection:)-(Span<UInt8>,_)``.
  public init(_ text: String, errorCorrection: ErrorCorrection = .medium) throws(QRCodeError) {
    let bytes = Array(text.utf8)
    try self.init(bytes.span, errorCorrection: errorCorrection)
  }

  /// Whether the module is dark. Everything outside the square is light.
  public func isDark(column: Int, row: Int) -> Bool { modules.isDark(column: column, row: row) }
}

/// Why there is no QR code, or no picture of one, or nothing to read in it.
public enum QRCodeError: Error, Equatable, Sendable {
  /// More bytes than a QR code holds.
  case tooLong(byteCount: Int)
  /// libpng refused.
  case png(String)
  /// Not a picture in a format that is read: PNG, JPEG, GIF, BMP, WebP.
  case unknownPicture
  /// The program that reads pictures is not installed.
  case readerMissing
  /// The program that reads pictures failed or took too long.
  case readerFailed(String)
  /// The picture shows no QR code.
  case nothingFound
  /// The picture shows several QR codes.
  case severalFound(Int)
}

extension QRCodeError: CustomStringConvertible {
  /// One line for a person: lower case, without a full stop.
  public var description: String {
    switch self {
    case .tooLong(let count): "\(count) bytes are too long for a qr code"
    case .png(let reason): "the png could not be made: \(reason)"
    case .unknownPicture: "not a picture: only png, jpeg, gif, bmp and webp are read"
    case .readerMissing: "pictures are read by `zbarimg`, which is not installed"
    case .readerFailed(let reason): "`zbarimg` could not read the picture: \(reason)"
    case .nothingFound: "the picture shows no qr code that can be read"
    case .severalFound(let count): "the picture shows \(count) qr codes, and only one is expected"
    }
  }
}
