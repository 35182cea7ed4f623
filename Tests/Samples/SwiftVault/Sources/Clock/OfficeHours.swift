/// When the vault may be opened: from 8 to 18 o'clock, UTC.
public enum OfficeHours {
  /// Whether a moment, in seconds of Unix, lies within them.
  public static func contain(_ time: Int64) -> Bool { (8..<18).contains(time % 86_400 / 3600) }
}
