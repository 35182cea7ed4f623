/// The connections of a loop by what they wait for, those that have waited longest first.
///
/// Each carries its own place in its queue: to join and to leave cost the same however many there are.
struct WaitingChannels {
  /// A place in a queue.
  struct Place {
    fileprivate unowned var before: Channel?
    fileprivate unowned var behind: Channel?
    fileprivate(set) var wait: Wait?
  }

  private struct Queue {
    unowned var first: Channel?
    unowned var last: Channel?
  }

  // INVARIANT: whoever is in a queue is alive: a channel leaves before it goes.
  private var queues = [Queue](repeating: Queue(), count: Wait.allCases.count)

  /// Puts a connection behind the others that wait for the same.
  mutating func join(_ channel: Channel, for wait: Wait) {
    let last = queues[wait.rawValue].last
    channel.place = Place(before: last, behind: nil, wait: wait)
    if let last { last.place.behind = channel } else { queues[wait.rawValue].first = channel }
    queues[wait.rawValue].last = channel
  }

  /// Takes a connection out of its queue, if it is in one.
  mutating func leave(_ channel: Channel) {
    let place = channel.place
    guard let wait = place.wait else { return }
    channel.place = Place()
    if let before = place.before {
      before.place.behind = place.behind
    } else {
      queues[wait.rawValue].first = place.behind
    }
    if let behind = place.behind {
      behind.place.before = place.before
    } else {
      queues[wait.rawValue].last = place.before
    }
  }

  /// The connection that has waited longest for one of these.
  func longest(_ waits: [Wait]) -> Channel? {
    var longest: Channel?
    for wait in waits {
      guard let first = queues[wait.rawValue].first else { continue }
      if longest.map({ first.waitsSince < $0.waitsSince }) ?? true { longest = first }
    }
    return longest
  }
}
