internal import Glibc

/// Files that belong to one person: mode 0600, never behind a symbolic link, replaced as a whole or not at all.
package enum PrivateFile {
  /// Whether a new version must survive a loss of power.
  package enum Durability: Sendable { case synced, relaxed }

  /// Replaces a file, or makes it: the bytes go into a new file beside it, which then takes its name.
  package static func replace(
    _ path: String, with bytes: Span<UInt8>, durability: Durability = .synced
  ) throws(SystemError) {
    let attempt = "cannot write " + path.namedInMessages
    var status = stat()
    if unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw SystemError(attempt + ": it is there and is not a plain file", code: 0)
    }
    let temporary = path + ".new-" + String(UInt64.random(in: 0...(.max)), radix: 36)
    let number = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw .last(attempt) }
    let file = Descriptor(owning: number)
    do throws(SystemError) {
      try file.write(bytes, what: path.namedInMessages)
      if durability == .synced, fsync(number) != 0 { throw .last(attempt) }
      guard unsafe rename(temporary, path) == 0 else { throw .last(attempt) }
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
    if durability == .synced {
      let folder = unsafe open(PrivateFile.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      if folder >= 0 {
        fsync(folder)
        close(folder)
      }
    }
  }

  /// Makes a file that must not be there yet.
  package static func create(_ path: String, with bytes: Span<UInt8>) throws(SystemError) {
    let attempt = "cannot make " + path.namedInMessages
    let number = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw .last(attempt) }
    let file = Descriptor(owning: number)
    do throws(SystemError) {
      try file.write(bytes, what: path.namedInMessages)
      guard fsync(number) == 0 else { throw .last(attempt) }
    } catch {
      _ = unsafe unlink(path)
      throw error
    }
  }

  /// Reads a file, lets `body` change its bytes, and replaces it, while no other process does the same.
  ///
  /// A file that is a symbolic link, no plain file, not the user's, or open to others is refused. One that is not
  /// there begins empty.
  /// - Parameters:
  ///   - makesFolder: whether a folder that is not there is made too, for its owner alone.
  ///   - waits: whether to wait for a process that holds the file, or to fail at once.
  ///   - body: returns the new bytes, or `nil` to leave the file as it is.
  package static func update<Failure: Error>(
    _ path: String, limit: Int, durability: Durability = .synced, makesFolder: Bool = false,
    waits: Bool = true,
    _ body: ([UInt8]) throws(Failure) -> [UInt8]?
  ) throws {
    let file = try lock(path, makesFolder: makesFolder, waits: waits)
    var bytes: [UInt8] = []
    try file.read(limit: limit, what: path.namedInMessages) { chunk in
      for index in chunk.indices { bytes.append(chunk[index]) }
    }
    if let changed = try body(bytes) { try replace(path, with: changed.span, durability: durability) }
  }

  /// Makes a folder that only its owner enters, and those above it.
  ///
  /// - Returns: whether it is there now; another process may have been faster.
  private static func makeFolder(_ path: String) -> Bool {
    func make() -> Int32 { unsafe mkdir(path, 0o700) == 0 ? 0 : errno }
    var reason = make()
    if reason == ENOENT {
      let parent = folder(of: path)
      guard parent != path, makeFolder(parent) else { return false }
      reason = make()
    }
    return reason == 0 || reason == EEXIST
  }

  /// Opens the file and holds its lock. Whoever held it before may have put another file in its place, so the name is
  /// looked up again behind the lock.
  private static func lock(_ path: String, makesFolder: Bool, waits: Bool) throws(SystemError) -> Descriptor {
    let attempt = "cannot use " + path.namedInMessages
    var hasMadeFolder = false
    while true {
      let number = unsafe open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0o600)
      guard number >= 0 else {
        let reason = errno
        if reason == ENOENT, makesFolder, !hasMadeFolder, makeFolder(folder(of: path)) {
          hasMadeFolder = true
          continue
        }
        if reason == ELOOP { throw SystemError(attempt + ": it is a symbolic link", code: 0) }
        throw SystemError(attempt, code: reason)
      }
      let file = Descriptor(owning: number)
      var (opened, named) = (stat(), stat())
      guard unsafe fstat(number, &opened) == 0 else { throw .last(attempt) }
      guard opened.st_mode & S_IFMT == S_IFREG else {
        throw SystemError(attempt + ": it is not a plain file", code: 0)
      }
      guard opened.st_uid == geteuid() else { throw SystemError(attempt + ": it belongs to another user", code: 0) }
      guard opened.st_mode & 0o077 == 0 else {
        throw SystemError(attempt + ": others may read or write it; `chmod 600` closes it", code: 0)
      }
      while flock(number, LOCK_EX | (waits ? 0 : LOCK_NB)) != 0 {
        guard errno == EINTR else { throw .last(attempt) }
      }
      if unsafe lstat(path, &named) == 0, opened.st_ino == named.st_ino, opened.st_dev == named.st_dev {
        return file
      }
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
