internal import CVMFALibevent
internal import VMFASystem

/// libevent's loop over descriptors and timers. One thread at a time uses it; it is made without locks.
@safe final class EventBase {
  let handle: OpaquePointer

  init() throws(SystemError) {
    try Self.checkDescriptors(pairs: 4)
    guard let handle = unsafe event_base_new() else { throw .last("cannot make an event loop") }
    unsafe self.handle = handle
  }

  deinit { unsafe event_base_free(handle) }

  /// Where there are no descriptors for it, libevent does not say so but ends the process.
  private static func checkDescriptors(pairs: Int) throws(SystemError) {
    let pair = try Wakeup()
    if pairs > 1 { try checkDescriptors(pairs: pairs - 1) }
    // It stays open until all are.
    pair.clear()
  }

  /// Runs callbacks until ``stop()``.
  func run() { _ = unsafe event_base_loop(handle, 0) }

  /// Ends ``run()`` behind the present callback. Only callbacks call it.
  func stop() { unsafe event_base_loopbreak(handle) }
}

/// Something that a loop waits for: a time, or a descriptor that can be read.
@safe final class LoopEvent {
  private var handle: OpaquePointer?
  private let base: EventBase
  /// What is done then.
  var action: () -> Void = {}

  /// An event for a time, which ``schedule(microseconds:)`` sets.
  init(on base: EventBase) {
    self.base = base
    make(-1, 0)
  }

  /// An event for a descriptor that can be read, from now on until it goes.
  init(on base: EventBase, reading descriptor: Int32) {
    self.base = base
    make(descriptor, Int16(EV_READ | EV_PERSIST))
    unsafe event_add(handle, nil)
  }

  deinit { if let handle = unsafe handle { unsafe event_free(handle) } }

  /// Acts after some time, instead of at the time that was set before.
  func schedule(microseconds: Int64) {
    var time = timeval(tv_sec: Int(microseconds / 1_000_000), tv_usec: Int(microseconds % 1_000_000))
    unsafe event_add(handle, &time)
  }

  private func make(_ descriptor: Int32, _ kinds: Int16) {
    unsafe handle = event_new(
      base.handle, descriptor, kinds,
      { _, _, context in
        guard let context = unsafe context else { return }
        unsafe Unmanaged<LoopEvent>.fromOpaque(context).takeUnretainedValue().action()
      }, Unmanaged.passUnretained(self).toOpaque())
  }
}
