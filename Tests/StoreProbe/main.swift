import Foundation
import IAMAccount
import IAMStorage

// A second process on the file of a store:
//
//     vmfa-store-probe increment PATH COUNT     adds 1 to `counter` so many times
//     vmfa-store-probe number PATH              writes 1, 2, 3... and prints each number that is kept
//     vmfa-store-probe hold PATH                stays inside of a transaction that has changed something
//     vmfa-store-probe fill PATH [swallow]      the same in large transactions, until one fails; prints how

let words = CommandLine.arguments
guard words.count >= 3 else { fatalError("vmfa-store-probe increment|number|hold|fill PATH [WORD]") }
let store = try SQLiteStore(path: words[2])

func tell(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

func number(_ key: String, in transaction: any StoreReading) throws -> Int {
  try transaction.value(key).flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
}

switch words[1] {
case "increment":
  for _ in 0..<(Int(words[3]) ?? 0) {
    try store.write { transaction in
      try transaction.put("counter", Array(String(number("counter", in: transaction) + 1).utf8))
    }
  }
case "number":
  while true {
    let next = try store.write { transaction in
      let next = try number("last", in: transaction) + 1
      try transaction.put("number/\(next)", Array(repeating: 0x78, count: next % 5000))
      try transaction.put("last", Array(String(next).utf8))
      return next
    }
    tell("\(next)")
  }
case "hold":
  try store.write { transaction in
    try transaction.put("held", [])
    tell("held")
    while true { sleep(1000) }
  }
case "fill":
  do {
    for next in 1... {
      try store.write { transaction in
        for piece in 0..<30 {
          do {
            try transaction.put("piece/\(next)/\(piece)", Array(repeating: 0x78, count: 100_000))
          } catch  where words.count > 3 {}
        }
      }
      tell("\(next)")
    }
  } catch {
    tell("\(error)")
    tell("\(try store.read { try $0.count(prefix: "piece/") })")
  }
default: fatalError("what is \(words[1])?")
}
