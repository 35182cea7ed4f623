/// A long-term access key: what an AWS SDK signs with.
public struct AccessKey: Sendable {
  /// `AKIA` and 16 characters.
  public let id: String
  /// The secret access key.
  public let secret: String

  /// A key that somebody has been given.
  public init(id: String, secret: String) { (self.id, self.secret) = (id, secret) }
}

extension AccessKey: CustomStringConvertible, CustomReflectable {
  /// The id alone.
  public var description: String { id }
  /// Shows nothing to `dump` and to debuggers.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
