internal import Glibc
internal import VMFASystem

/// The file of a store: its owner's alone, under one name, and always the same one.
///
/// It is never opened here: whoever closes a file loses all locks that the process has on it, SQLite's among them.
struct DatabaseFile: Sendable {
  /// The path, from the root on and without symbolic links, wherever the process goes later.
  let path: String
  private let identity: Identity

  private struct Identity: Equatable, Sendable {
    let device: dev_t
    let inode: ino_t
  }

  /// What to say when the path no longer leads to the file.
  static let hasMoved = DatabaseFailure("it was moved, removed or replaced while it was in use")

  /// Finds the file, or makes an empty one, in a folder that must be there.
  init(_ path: String) throws(DatabaseFailure) {
    self.path = try DatabaseFile.resolve(path)
    // All is looked at before anything is made.
    _ = try DatabaseFile.inspect(self.path)
    // SQLite makes these with the mode of the file itself, but takes them as they are where they exist.
    for suffix in ["-wal", "-shm", "-journal"] {
      do throws(DatabaseFailure) {
        _ = try DatabaseFile.inspect(self.path + suffix)
      } catch {
        throw DatabaseFailure("beside it, `\(suffix)`: \(error.reason)")
      }
    }
    // In one step, without opening it, and never through a link.
    guard unsafe mknod(self.path, S_IFREG | 0o600, 0) == 0 || errno == EEXIST else {
      throw .last("it cannot be made")
    }
    guard let identity = try DatabaseFile.inspect(self.path) else { throw DatabaseFile.hasMoved }
    self.identity = identity
  }

  /// Makes sure that the path still leads to the same file, and that it is still its owner's alone.
  func checkIsSame() throws(DatabaseFailure) {
    guard try DatabaseFile.inspect(path) == identity else { throw DatabaseFile.hasMoved }
  }

  /// - Returns: `nil` when there is no such file.
  private static func inspect(_ path: String) throws(DatabaseFailure) -> Identity? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw .last("it cannot be looked at")
    }
    let objection: String? =
      switch status.st_mode & S_IFMT {
      case S_IFREG where status.st_uid != geteuid(): "it belongs to another user"
      case S_IFREG where status.st_mode & 0o077 != 0: "others may read or write it; `chmod 600` closes it"
      // Under two names it would have two logs.
      case S_IFREG where status.st_nlink > 1: "it has a second name (a hard link)"
      case S_IFREG: nil
      case S_IFLNK: "it is a symbolic link"
      case S_IFDIR: "it is a folder"
      default: "it is not a plain file"
      }
    if let objection { throw DatabaseFailure(objection) }
    return Identity(device: status.st_dev, inode: status.st_ino)
  }

  /// Links may lead to the folder, but not from it.
  private static func resolve(_ path: String) throws(DatabaseFailure) -> String {
    guard !path.utf8.contains(0) else { throw DatabaseFailure("its name holds a null character") }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let last = slash.map { path[path.utf8.index(after: $0)...] } ?? path[...]
    guard !last.isEmpty, last != ".", last != ".." else { throw DatabaseFailure("it is a folder") }
    let folder = slash.map { path[...$0] } ?? "./"
    guard let resolved = unsafe realpath(String(folder), nil) else { throw .last("its folder cannot be used") }
    defer { unsafe free(resolved) }
    guard let above = unsafe String(validatingCString: resolved) else {
      throw DatabaseFailure("the path of its folder is not utf-8")
    }
    return above == "/" ? "/" + last : above + "/" + last
  }
}

extension DatabaseFailure {
  /// A system call that has just failed.
  static func last(_ what: String) -> DatabaseFailure {
    DatabaseFailure(SystemError.last(what).description)
  }
}
