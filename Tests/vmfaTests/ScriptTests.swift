import Foundation
import Testing
import VMFATestSupport

/// Runs the scripts in `Scripts`: what a person types, and what comes back, to the letter.
///
/// A step begins with `$ vmfa ARGUMENTS` (words divided by blanks; 'quotes' keep blanks). Behind it: `< ` a line of
/// standard input, `> ` a line of standard output, `! ` a line of standard error, `? ` the exit status, 0 when not
/// given. `= NAME TEXT` writes a file before; `DIR/` stands for the folder with these files. `#` begins a comment.
@Suite("What people type")
struct ScriptTests {
  static let scripts: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Scripts")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    return names.sorted().map { folder.appending(path: $0).path(percentEncoded: false) }
  }()

  @Test(arguments: scripts)
  func script(_ path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let folder = try TemporaryFolder()
    let directory = folder.url.path(percentEncoded: false) + "/"
    var step: Step?
    var steps = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let content = String(line.dropFirst(2)).replacing("DIR/", with: directory)
      switch line.prefix(2) {
      case "", "# ", "#": break
      case "= ":
        let words = content.split(separator: " ", maxSplits: 1)
        _ = try folder.write(words.count > 1 ? words[1] + "\n" : "", to: String(words[0]))
      case "$ ":
        try step?.run(home: directory)
        step = Step(place: "\(URL(filePath: path).lastPathComponent):\(index + 1)", command: content)
        steps += 1
      case "< ": step?.input += content + "\n"
      case "> ", ">": step?.output += content + "\n"
      case "! ": step?.error += content + "\n"
      case "? ": step?.status = Int32(content) ?? -1
      default: Issue.record("\(path):\(index + 1) cannot be understood")
      }
    }
    try step?.run(home: directory)
    #expect(steps > 0)
  }

  struct Step {
    let place: String
    let command: String
    var input = ""
    var output = ""
    var error = ""
    var status: Int32 = 0

    func run(home: String) throws {
      var words = Step.words(command)
      try #require(words.first == "vmfa", "\(place)")
      words.removeFirst()
      let outcome = try Command.run(
        Command.vmfa, words, input: Data(input.utf8), environment: ["HOME": home, "PATH": "/usr/bin:/bin"])
      let comment = Comment(rawValue: "\(place): \(command)")
      #expect(outcome.output == output, comment)
      #expect(outcome.error == error, comment)
      #expect(outcome.status == status, comment)
    }

    private static func words(_ line: String) -> [String] {
      var words: [String] = []
      var word: String?
      var isQuoted = false
      for character in line {
        if character == "'" {
          isQuoted.toggle()
          word = word ?? ""
        } else if character == " ", !isQuoted {
          if let word { words.append(word) }
          word = nil
        } else {
          word = (word ?? "") + String(character)
        }
      }
      return words + [word].compactMap { $0 }
    }
  }
}
