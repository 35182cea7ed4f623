/// A text of an answer that takes work, such as a picture: it is made when it is asked for, each time, and not while the
/// account is being changed.
public struct DeferredText: Hashable, Sendable {
  private let make: @Sendable () -> String

  init(_ make: @escaping @Sendable () -> String) { self.make = make }

  /// The text.
  public var text: String { make() }

  /// Whether two texts are the same; both are made for it.
  public static func == (one: DeferredText, other: DeferredText) -> Bool { one.text == other.text }

  /// Feeds the text.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
