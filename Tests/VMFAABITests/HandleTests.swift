import IAMAccount
import OTPCore
import Testing
import VMFATestSupport

@testable import VMFAABI

/// The table behind the handles, against a dictionary that never uses a number again.
@Suite("Handles")
struct HandleTests {
  private let account = Account(store: MemoryStore())

  private func user(_ number: Int) -> Held { .user(account.user("user\(number)")) }

  private func name(_ held: Held?) -> String? {
    guard case .user(let user) = held else { return nil }
    return user.name
  }

  @Test("A number that was given back never stands for anything again")
  func model() throws {
    var generator = SeededGenerator("handles against a dictionary")
    var table = HandleTable()
    var model: [UInt64: String] = [:]
    var past: [UInt64] = []
    for number in 0..<5000 {
      switch Int.random(in: 0..<4, using: &generator) {
      case 0, 1:
        let inserted = table.insert(user(number))
        let handle = try #require(inserted)
        #expect(model[handle] == nil && !past.contains(handle), "seed \(generator.seed)")
        model[handle] = "user\(number)"
      case 2:
        guard let handle = model.keys.sorted().randomElement(using: &generator) else { continue }
        let (removed, expected) = (table.remove(handle), model.removeValue(forKey: handle))
        #expect(name(removed) == expected, "seed \(generator.seed)")
        past.append(handle)
      default:
        // One bit away from a handle is none, or another one.
        guard let handle = model.keys.sorted().randomElement(using: &generator) else { continue }
        let other = handle ^ 1 << UInt64.random(in: 0..<64, using: &generator)
        #expect(name(table[other]) == model[other], "seed \(generator.seed)")
      }
    }
    for (handle, held) in model { #expect(name(table[handle]) == held) }
    for handle in past {
      #expect(table[handle] == nil)
      let removed = table.remove(handle)
      #expect(removed == nil)
    }
  }

  @Test("Zero and numbers of another kind are no handles")
  func kinds() throws {
    var table = HandleTable()
    let inserted = table.insert(user(1))
    let handle = try #require(inserted)
    #expect(table[0] == nil)
    #expect(handle >> 56 == 2)
    for kind in UInt64(0)...255 where kind != 2 {
      #expect(table[handle & 0x00FF_FFFF_FFFF_FFFF | kind << 56] == nil)
    }
  }
}
