import Testing

@testable import VMFAServer

@Suite("Ids of answers")
struct RequestIDTests {
  @Test("Each is another UUID of version 4, also when threads ask at once (RFC 9562)")
  func unique() async {
    let ids = await withTaskGroup(of: [String].self) { group in
      for _ in 0..<4 { group.addTask { (0..<5_000).map { _ in RequestID.make() } } }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(Set(ids).count == 20_000)
    for id in ids.prefix(1_000) {
      #expect(id.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil, "\(id)")
    }
  }

  @Test("Every free bit of an id is set about half of the time")
  func spread() {
    let ids = (0..<4_000).map { _ in RequestID.make().filter { $0 != "-" }.compactMap(\.hexDigitValue) }
    for digit in 0..<32 where digit != 12 {
      for bit in 0..<(digit == 16 ? 2 : 4) {
        let count = ids.count { $0[digit] >> bit & 1 == 1 }
        #expect((1_700...2_300).contains(count), "bit \(bit) of digit \(digit): \(count) of 4,000")
      }
    }
  }

  @Test("The generator gives the published numbers for the seed 1234567")
  func reference() {
    var numbers = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
      16_408_922_859_458_223_821,
    ]
    #expect(expected.map { _ in numbers.next() } == expected)
  }
}
