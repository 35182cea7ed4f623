internal import Glibc
internal import VMFASystem

/// Threads for event loops.
enum LoopThread {
  private final class Start {
    private var body: (() -> Void)?
    private let end: () -> Void

    init(_ body: @escaping () -> Void, _ end: @escaping () -> Void) {
      self.body = body
      self.end = end
    }

    func run() {
      body?()
      // Whoever hears of the end finds everything freed.
      body = nil
      end()
    }
  }

  /// Runs `body` on a thread of its own, then `end` when what `body` holds is freed.
  ///
  /// That thread gets no signal that is meant for the process: those stay with the threads of the program. Neither does a
  /// broken connection end the process with SIGPIPE there, whatever the program has set.
  static func run(_ body: @escaping () -> Void, end: @escaping () -> Void) throws(SystemError) {
    var (blocked, before) = (sigset_t(), sigset_t())
    unsafe sigfillset(&blocked)
    // Signals of a fault go to the thread with the fault, and must.
    for signal in [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT, SIGSYS] { unsafe sigdelset(&blocked, signal) }
    unsafe pthread_sigmask(SIG_SETMASK, &blocked, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }

    let start = unsafe Unmanaged.passRetained(Start(body, end))
    var thread = pthread_t()
    let failure = unsafe withUnsafeTemporaryAllocation(of: pthread_attr_t.self, capacity: 1) { buffer in
      guard let attributes = buffer.baseAddress else { return ENOMEM }
      unsafe pthread_attr_init(attributes)
      defer { unsafe pthread_attr_destroy(attributes) }
      // Enough for JSON as deep as it is read, whatever the program's own threads have.
      unsafe pthread_attr_setstacksize(attributes, 2 * 1024 * 1024)
      return unsafe pthread_create(
        &thread, attributes,
        { context in
          if let context = unsafe context { unsafe Unmanaged<Start>.fromOpaque(context).takeRetainedValue().run() }
          return nil
        }, start.toOpaque())
    }
    guard failure == 0 else {
      unsafe start.release()
      throw SystemError("cannot start a thread", code: failure)
    }
    pthread_detach(thread)
  }
}
