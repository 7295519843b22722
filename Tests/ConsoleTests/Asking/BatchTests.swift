import Answering
import JSONText
import Testing

@testable import Console

struct BatchTests {
  private let recorder = Recorder()
  private let errors = Recorder()

  private func run(_ format: OutputFormat, _ bytes: [UInt8]) throws -> Bool {
    let output = recorder.output()
    let replies = ReplyWriter(
      format: format, corpus: "Corpus", usesColor: false, output: output,
      errors: errors.output())
    let asker = Asker { question throws(QuestionError) in
      if question.isEmpty { throw .empty }
      var answer = Samples.unanswered
      answer.question = question
      answer.stale = ["note.md"]
      return answer
    }
    var batch = Batch(asker: asker, replies: replies, output: output)
    let allAnswered = try batch.run(
      LineReader(keeping: Assistant.longestQuestion, read: input(bytes, chunk: 5)))
    output.flush()
    return allAnswered
  }

  private func objects() throws -> [JSONValue] {
    try recorder.lines.map { try JSONValue(parsing: Array($0.utf8)) }
  }

  @Test func `Line N matches object N`() throws {
    #expect(try !run(.jsonl, Array("un ?\n\ntrois ?".utf8)))
    let objects = try objects()
    #expect(objects.map { $0["question"]?.string } == ["un ?", "", "trois ?"])
    #expect(objects.map { $0["status"]?.string } == ["no_answer", "error", "no_answer"])
    #expect(objects[1]["error"]?["code"]?.string == "empty_question")
    #expect(errors.text.isEmpty)
  }

  @Test func `A batch is an array in json`() throws {
    #expect(try run(.json, Array("un ?\ndeux ?\n".utf8)))
    let array = try JSONValue(parsing: Array(recorder.text.utf8)).array
    #expect(array?.map { $0["question"]?.string } == ["un ?", "deux ?"])
  }

  @Test func `No line at all`() throws {
    #expect(try run(.json, []))
    #expect(recorder.text == "[]\n")
    #expect(try run(.jsonl, []))
    #expect(recorder.text == "[]\n")
  }

  @Test func `Bytes that are no UTF-8, and a line too long to be a question`() throws {
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(try !run(.jsonl, [0xC3, 0x28, 0x0A] + long + [0x0A] + Array("fin".utf8)))
    let objects = try objects()
    #expect(
      objects.map { $0["error"]?["code"]?.string } == ["invalid_utf8", "question_too_long", nil])
    #expect(objects[0]["question"]?.string == "\u{FFFD}(")
    #expect(objects[1]["question"]?.string?.count == 201)
  }

  @Test func `Text has a heading for each question, and errors apart`() throws {
    #expect(try !run(.text, Array("un ?\n\ntrois ?\n".utf8)))
    try Snapshot.expect(recorder.text, "batch.txt")
    #expect(
      errors.text == """
        Attention : ces documents ont changé depuis l’indexation : note.md. \
        Relancez sans --no-update pour une réponse à jour.
        Ligne 2 : La question est vide. Écrivez une question en français.

        """)
  }

  @Test func `Nobody reads any more: no question is asked in vain`() throws {
    recorder.capacity = 2
    #expect(try run(.jsonl, Array(String(repeating: "q\n", count: 100).utf8)))
    #expect(recorder.lines.count == 2)
  }
}
