import Foundation
import Testing

/// Questions to a small corpus.
struct AnswerTests {
  private let program: Program

  init() throws { program = Program(folder: try .withCorpus()) }

  private func words(_ text: String) -> [Substring] {
    text.split { $0.isWhitespace }
  }

  @Test func `An answer in text`() throws {
    let result = try program.run("Qui", "peut", "réserver", "une", "parcelle", "?")
    #expect(result.status == 0)
    #expect(result.output.contains(SmallCorpus.answer))
    #expect(result.output.contains("Corpus/guide.txt:"))
    #expect(!result.output.contains("\u{1B}"))
    #expect(result.errors.isEmpty)
  }

  @Test func `An answer as an object quotes the bytes it names`() throws {
    let result = try program.run("ask", SmallCorpus.question, "--format", "json")
    let answer = try JSONObject(result.output)
    #expect(answer.integer("schema") == 1)
    #expect(answer.string("question") == SmallCorpus.question)
    #expect(result.status == (answer.string("status") == "answered" ? 0 : 1))
    for citation in answer.objects("citations") {
      let file = try program.folder.bytes(of: "Corpus/" + (citation.string("file") ?? ""))
      let source = citation.objects("spans").map { span in
        String(
          decoding: file[(span.integer("start") ?? 0)..<(span.integer("end") ?? 0)],
          as: UTF8.self)
      }.joined(separator: "\n")
      #expect(words(citation.string("text") ?? "") == words(source))
    }
  }

  @Test func `A word that no document holds`() throws {
    let result = try program.run("ask", "xylophone", "-f", "jsonl")
    #expect(result.status == 1)
    #expect(result.errors.isEmpty)
    let answer = try #require(try result.objects.first)
    #expect(answer.string("status") == "no_answer")
    #expect(answer.object("understood")?.strings("unknown") == ["xylophone"])
    #expect(answer.strings("searched") == ["guide.txt", "notice.md"])
    #expect(try program.run("xylophone").output.contains("Cherché dans 2\u{A0}documents"))
  }

  @Test func `The number of citations is the caller's`() throws {
    let result = try program.run("jardin composteur arrosage", "-n1", "-f", "jsonl")
    #expect(try result.objects.first?.objects("citations").count ?? 0 <= 1)
  }

  @Test func `An empty question`() throws {
    let result = try program.run("ask", " ", "-f", "json")
    #expect(result.status == 2)
    #expect(result.errors.contains("La question est vide"))
    let object = try JSONObject(result.output)
    #expect(object.string("status") == "error")
    #expect(object.object("error")?.string("code") == "empty_question")
  }

  @Test func `A changed document is read again, or said to be stale`() throws {
    #expect(try program.run("index").status == 0)
    let changed = SmallCorpus.guide.replacingOccurrences(
      of: "un habitant du quartier", with: "un retraité de la commune")
    try program.folder.write(changed, to: "Corpus/guide.txt")
    let stale = try program.run(SmallCorpus.question, "--no-update", "-f", "jsonl")
    #expect(try stale.objects.first?.strings("stale") == ["guide.txt"])
    let fresh = try program.run(SmallCorpus.question)
    #expect(fresh.output.contains("un retraité de la commune"))
    #expect(!fresh.output.contains(SmallCorpus.answer))
  }

  @Test func `What is cited can be shown`() throws {
    let answer = try JSONObject(try program.run(SmallCorpus.question, "-f", "json").output)
    let citation = try #require(answer.objects("citations").first)
    let id = try #require(citation.string("id"))
    let shown = try program.run("show", id, "--context", "1")
    #expect(shown.status == 0)
    #expect(shown.output.contains("> "))
    #expect(shown.output.contains(id))
    let object = try JSONObject(try program.run("show", id, "-f", "json").output)
    #expect(object.object("passage")?.string("id") == id)
    let unknown = try program.run("show", "guide:900-901")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("Aucun passage"))
  }

  @Test func `The documents and their passages`() throws {
    let documents = try JSONObject(try program.run("documents", "-f", "json").output)
    #expect(documents.objects("documents").map { $0.string("document") } == ["guide", "notice"])
    let passages = try program.run("documents", "--passages", "-f", "jsonl").objects
    #expect(passages.count >= 2)
    #expect(passages.allSatisfy { $0.string("id") != nil && $0.integer("rank") == nil })
  }

  @Test func `What an update changed`() throws {
    let first = try JSONObject(try program.run("index", "-f", "json").output)
    #expect(first.strings("added") == ["guide.txt", "notice.md"])
    try FileManager.default.removeItem(atPath: program.folder.path + "/Corpus/notice.md")
    try program.folder.write("%PDF", to: "Corpus/plan.pdf")
    let second = try JSONObject(try program.run("index", "-f", "json").output)
    #expect(second.strings("added") == [])
    #expect(second.strings("removed") == ["notice.md"])
    #expect(second.integer("unchanged") == 1)
    #expect(second.objects("skipped").map { $0.string("file") } == ["plan.pdf"])
  }
}
