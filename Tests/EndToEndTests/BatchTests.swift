import Foundation
import Testing

/// Questions on standard input.
struct BatchTests {
  private let program: Program

  init() throws { program = Program(folder: try .withCorpus()) }

  private func codes(_ result: Program.Result) throws -> [String?] {
    try result.objects.map { $0.object("error")?.string("code") }
  }

  @Test func `Two questions, two objects, in order`() throws {
    let result = try program.run(
      "--format", "jsonl", reading: "\(SmallCorpus.question)\nQuand arroser ?\n")
    #expect(result.status == 0)
    #expect(
      try result.objects.map { $0.string("question") } == [
        SmallCorpus.question, "Quand arroser ?",
      ])
    #expect(result.errors.isEmpty)
  }

  @Test func `No answer to one of many is no failure`() throws {
    #expect(try program.run("-f", "jsonl", reading: "xylophone").status == 0)
    #expect(try program.run(reading: "xylophone\n").status == 0)
  }

  @Test func `No line at all`() throws {
    let result = try program.run("-f", "jsonl")
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
  }

  @Test func `An empty line is an error in its place`() throws {
    let result = try program.run("ask", "-f", "jsonl", reading: "arrosage\r\n\r\ncompost")
    #expect(result.status == 2)
    #expect(try codes(result) == [nil, "empty_question", nil])
  }

  @Test func `Bytes that are no UTF-8`() throws {
    let result = try program.run(
      ["chat", "-f", "jsonl"], reading: Data([0xE9, 0x74, 0xE9, 0x0A]) + Data("compost".utf8))
    #expect(result.status == 2)
    #expect(try codes(result) == ["invalid_utf8", nil])
    #expect(try result.objects.first?.string("question") == "\u{FFFD}t\u{FFFD}")
  }

  @Test func `A question of a million bytes`() throws {
    let long = String(repeating: "compost ", count: 125_000)
    let result = try program.run("-f", "jsonl", reading: long + "\ncompost\n")
    #expect(result.status == 2)
    #expect(try codes(result) == ["question_too_long", nil])
    #expect(result.output.utf8.count < 100_000)
  }

  @Test func `A line that begins with a slash is a question`() throws {
    let result = try program.run("-f", "jsonl", reading: "/quitter\ncompost\n")
    #expect(try result.objects.map { $0.string("question") } == ["/quitter", "compost"])
  }

  @Test func `An array in json`() throws {
    let result = try program.run("-f", "json", reading: "compost\narrosage\n")
    let array = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [Any]
    #expect(array?.count == 2)
  }

  @Test func `Nobody reads the answers any more`() throws {
    let questions = try program.folder.write(
      String(repeating: "compost\n", count: 2_000), to: "questions")
    let process = program.process(["-f", "jsonl"])
    let pipe = Pipe()
    let errors = try program.folder.write("", to: "errors")
    process.standardInput = try FileHandle(forReadingFrom: questions)
    process.standardOutput = pipe
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    try pipe.fileHandleForWriting.close()
    _ = try pipe.fileHandleForReading.read(upToCount: 1)
    try pipe.fileHandleForReading.close()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(try Data(contentsOf: errors).isEmpty)
  }
}
