import Foundation
import Testing
import VMFASystem
import VMFATestSupport

@testable import VMFAServer

@Suite("A server process and clients who want all of it", .timeLimit(.minutes(5)))
struct LoadServerProcessTests {
  private let process: RunningServer
  private let address: SocketAddress

  init() throws {
    process = try RunningServer(
      [],
      environment: [
        "PATH": "/usr/bin:/bin", "VMFA_ROOT_ACCESS_KEY_ID": LiveService.root.id,
        "VMFA_ROOT_SECRET_ACCESS_KEY": LiveService.root.secret,
      ])
    address = try #require(SocketAddress(String(process.announcement.url.dropFirst("http://".utf8.count))))
    DescriptorLimit.raise()
  }

  private func isServed(_ client: SocketClient) throws -> Bool {
    client.send(try LiveService.request())
    return try client.receive().status == 200
  }

  /// The memory of the process in megabytes.
  private func memory() throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(process.process.processIdentifier)/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
    return try #require(Int(line.split(separator: " ")[1])) / 1024
  }

  @Test("10,000 open connections, idle ones and such with half a request, do not stop it")
  func connections() throws {
    let clients = try (0..<min(10_000, DescriptorLimit.current - 1000)).map { number in
      let client = try SocketClient(address)
      if number % 2 == 0 { client.send("GET / HTTP/1.1\r\nHost: h\r\n") }
      return client
    }
    for _ in 0..<100 { #expect(try isServed(SocketClient(address))) }
    #expect(!clients.contains { $0.hasInput })
    clients[0].send("\r\n")
    #expect(try clients[0].refusal().hasPrefix("403 MissingAuthenticationToken") && isServed(clients[1]))
    #expect(try memory() < 150)
    #expect(try process.stop().status == 0)
  }

  @Test("500 MB of bodies that do not end")
  func bodies() throws {
    let before = try memory()
    let piece = [UInt8](repeating: 0x78, count: 1_000_000)
    let good = try SocketClient(address)
    let slow = try (0..<500).map { _ in
      let client = try SocketClient(address)
      client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000001\r\n\r\n")
      client.send(piece)
      #expect(try isServed(good))
      return client
    }
    #expect(try memory() < before + 200)
    // How many bodies are still on their way differs; most of them found no room.
    #expect(slow.count { $0.hasInput } > 250)
    #expect(try slow[0].refusal() == "503 ServiceUnavailable: the server has too much to do")
    #expect(try process.stop().status == 0)
  }

  @Test("no descriptor is left")
  func descriptors() throws {
    let number = process.process.processIdentifier
    try Command.run("prlimit", ["--pid", "\(number)", "--nofile=40:40"])
    let clients = try (0..<100).map { _ in try SocketClient(address) }
    for _ in 0..<20 { #expect(try isServed(SocketClient(address))) }
    #expect(eventually { clients.count { $0.hasInput } > 60 })
    #expect(try process.stop().status == 0)
  }
}
