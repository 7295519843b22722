import Foundation
import Testing

/// Measuring the program on questions with known answers, with the program itself.
struct EvaluationTests {
  static let questions = """
    {"id": "g1", "question": "Qui peut réserver une parcelle ?", "category": "jardin", \
    "answerable": true, "gold": [{"file": "guide.txt", "quote": "demandée par un habitant du \
    quartier, par une école ou par une association"}]}
    {"id": "g2", "question": "Combien coûte un vélo électrique ?", "category": "loin", \
    "answerable": false}

    """

  private let program: Program

  init() throws { program = Program(folder: try .withCorpus()) }

  @Test func `Measures, failures and TREC files`() throws {
    _ = try program.folder.write(Self.questions, to: "questions.jsonl")
    let result = try program.run(
      "eval", "questions.jsonl", "--failures", "--run", "run.trec", "--qrels", "qrels.trec")
    #expect(result.status == 0)
    #expect(result.output.contains("S@1"))
    #expect(result.output.contains("jardin"))
    let run = String(decoding: try program.folder.bytes(of: "run.trec"), as: UTF8.self)
    #expect(run.hasPrefix("g1 Q0 guide:"))
    let qrels = String(decoding: try program.folder.bytes(of: "qrels.trec"), as: UTF8.self)
    #expect(qrels.hasPrefix("g1 0 guide:") && qrels.hasSuffix(" 1\n"))
  }

  @Test func `Figures as an object`() throws {
    _ = try program.folder.write(Self.questions, to: "questions.jsonl")
    let result = try program.run("eval", "questions.jsonl", "--format", "jsonl")
    #expect(result.output.split(separator: "\n").count == 1)
    _ = try JSONObject(result.output)
  }

  @Test(arguments: [
    (["eval"], "La commande eval attend un fichier de questions."),
    (["eval", "absent.jsonl"], "absent.jsonl"),
    (["ask", "--failures"], "--failures"),
  ])
  func `What cannot be measured`(arguments: [String], words: String) throws {
    let result = try program.run(arguments, reading: Data())
    #expect(result.status == 2)
    #expect(result.errors.contains(words))
  }

  @Test func `A quote that is in no document is named`() throws {
    let wrong = Self.questions.replacingOccurrences(of: "une école", with: "un château")
    _ = try program.folder.write(wrong, to: "questions.jsonl")
    let result = try program.run("eval", "questions.jsonl")
    #expect(result.status == 2)
    #expect(result.errors.contains("g1") && result.errors.contains("guide.txt"))
  }
}
