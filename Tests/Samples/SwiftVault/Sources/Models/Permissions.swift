/// What the app asks before it does something. In production AWS answers.
public protocol Permissions {
  /// Whether these credentials may do it.
  func allow(_ action: String, on resource: String) throws -> Bool
}
