import Foundation
import IAMAccount
import IAMStorage
import OTPCore
import VirtualMFA

/// What a sign-in with a code costs in a small account and in a large one.
enum AccountBenchmarks {
  private static let sizes = [1_000, 1_000_000]
  private static let signIns = 2_000

  static func run(_ report: inout Report) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "vmfa-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }

    var worlds: [World] = []
    for size in sizes {
      let path = folder.appending(path: "\(size).db").path(percentEncoded: false)
      worlds.append(try World(users: size, path: path))
    }
    // They take turns, so that a machine that slows down slows both.
    var times = worlds.map { _ in [Double]() }
    var work = worlds.map { _ in [Double]() }
    for _ in 0..<signIns {
      for index in worlds.indices {
        let cost = try worlds[index].signIn()
        times[index].append(cost.time)
        work[index].append(cost.work)
      }
    }
    // The time is mostly the disk's; the work is this process's own.
    let medianTimes = times.map { $0.sorted()[signIns / 2] }
    let medianWork = work.map { $0.sorted()[signIns / 2] }
    for (index, size) in sizes.enumerated() {
      report.add("microsecondsOfSignInAmong\(size)Users", medianTimes[index] * 1e6)
      report.add("microsecondsOfWorkOfSignInAmong\(size)Users", medianWork[index] * 1e6)
    }
    report.add("signInRatioMillionToThousand", medianTimes[1] / medianTimes[0])
    report.add("signInWorkRatioMillionToThousand", medianWork[1] / medianWork[0])
    let path = folder.appending(path: "\(sizes[1]).db").path(percentEncoded: false)
    let bytes = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    report.add("megabytesOnDiskOfAMillionUsers", Double(bytes) / 1_048_576)
    report.add("peakMegabytesOfMemory", peakMegabytes())
  }

  private static func peakMegabytes() -> Double {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
  }

  /// An account in a file, whose users each have an enabled device.
  private struct World {
    private let account: Account
    private let clock: ManualClock
    private let phone: Phone
    private let size: Int
    private var generator = SystemRandomNumberGenerator()

    /// One user is made as AWS's clients would; the others are copies of that user's entries under other names and ids.
    init(users size: Int, path: String) throws {
      clock = ManualClock(UnixTime(seconds: 1_795_458_000))
      let store = try SQLiteStore(path: path)
      account = Account(store: store, clock: clock)
      self.size = size
      let first = try account.createUser(World.name(0))
      let device = try first.createDevice(as: account.rootUser)
      try first.enable(device, with: device.phone, as: account.rootUser)
      phone = device.phone

      let entries = try store.read { try $0.entries(prefix: "", after: nil, limit: .max) }
      let userID = try World.text(
        account.rootUser.perform("GetUser", ["UserName": first.name]), "User", "UserId")
      let deviceID = entries.first { $0.key.hasPrefix("mfa-seed/") }.map { String($0.key.dropFirst("mfa-seed/".count)) }
      guard let deviceID else { preconditionFailure("the device has no seed") }
      // The names and ids of all differ in seven digits alone.
      let parts = [World.name(0), userID, deviceID].map { Array($0.utf8) }
      let templates = entries.map { (Template(Array($0.key.utf8), parts), Template($0.value, parts)) }
      for start in stride(from: 1, to: size, by: 10_000) {
        try store.write { store in
          for number in start..<min(start + 10_000, size) {
            let digits = Array(World.digits(number).utf8)
            for (key, value) in templates {
              try store.put(String(decoding: key.filled(with: digits), as: UTF8.self), value.filled(with: digits))
            }
          }
        }
      }
    }

    /// Signs a user in who has not been signed in before, most likely, and says how many seconds it took, and how many of them this process
    /// worked.
    mutating func signIn() throws -> (time: Double, work: Double) {
      let user = account.user(World.name(Int.random(in: 0..<size, using: &generator)))
      // Three minutes later whoever was chosen twice may try again.
      clock.advance(seconds: 180)
      let fields = [
        "SerialNumber": "arn:aws:iam::123456789012:mfa/" + user.name, "TokenCode": try phone.code(at: clock.now),
      ]
      let begin = (time: World.seconds(CLOCK_MONOTONIC), work: World.seconds(CLOCK_PROCESS_CPUTIME_ID))
      let answer = try user.perform("GetSessionToken", fields, service: .sts)
      precondition(answer?["Credentials"] != nil)
      return (
        World.seconds(CLOCK_MONOTONIC) - begin.time, World.seconds(CLOCK_PROCESS_CPUTIME_ID) - begin.work
      )
    }

    private static func seconds(_ clock: clockid_t) -> Double {
      var time = timespec()
      unsafe clock_gettime(clock, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func name(_ number: Int) -> String { "user" + digits(number) }

    private static func digits(_ number: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: 7 - text.utf8.count) + text
    }

    private static func text(_ output: OutputValue?, _ path: String...) throws -> String {
      guard let text = path.reduce(output, { $0?[$1] })?.text else { preconditionFailure("no \(path)") }
      return text
    }
  }

  /// Bytes in which the last seven of every name are to be replaced.
  private struct Template {
    private let bytes: [UInt8]
    private var places: [Int] = []

    init(_ bytes: [UInt8], _ names: [[UInt8]]) {
      self.bytes = bytes
      for name in names {
        var start = 0
        while let range = bytes[start...].firstRange(of: name) {
          places.append(range.upperBound - 7)
          start = range.upperBound
        }
      }
    }

    func filled(with digits: [UInt8]) -> [UInt8] {
      var filled = bytes
      for place in places {
        for index in 0..<7 { filled[place + index] = digits[index] }
      }
      return filled
    }
  }
}
