import Foundation
import Testing

/// Another program at both ends, one line at a time.
@Suite(.timeLimit(.minutes(2)))
struct StreamTests {
  private let program: Program

  init() throws { program = try Program(folder: .withCorpus()) }

  @Test(arguments: ["ask", "chat"])
  func `Each answer comes before the next question`(command: String) throws {
    let (questions, answers) = (Pipe(), Pipe())
    let process = program.process([command, "-f", "jsonl"])
    process.standardInput = questions
    process.standardOutput = answers
    try process.run()
    for question in ["Quand arroser ?", SmallCorpus.question, ""] {
      questions.fileHandleForWriting.write(Data((question + "\n").utf8))
      let answer = try JSONObject(line(from: answers.fileHandleForReading))
      #expect(answer.string("question") == question)
    }
    try questions.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
  }

  @Test func `A stream gives what its questions give one by one`() throws {
    let questions = ["Quand arroser ?", SmallCorpus.question, "Où va le xylophone ?"]
    let stream = try program.run(
      "ask", "-f", "jsonl", reading: (questions + questions).joined(separator: "\n"))
    let alone = try questions.map { try program.run("ask", "-f", "jsonl", $0).output }.joined()
    #expect(stream.output == alone + alone)
  }

  /// The next line, as soon as it is there.
  private func line(from handle: FileHandle) throws -> String {
    var bytes = Data()
    while let next = try handle.read(upToCount: 1), next != Data("\n".utf8) { bytes += next }
    return String(decoding: bytes, as: UTF8.self)
  }
}
