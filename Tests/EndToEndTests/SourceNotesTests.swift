import Testing

/// What is told of sources beside what they say.
struct SourceNotesTests {
  private let program: Program

  init() throws {
    program = Program(folder: try .withCorpus())
    _ = try program.folder.write(
      "{\"documents\": [{\"file\": \"guide.txt\", \"date\": \"mars 1990\", "
        + "\"scope\": \"Salariés du régime général\"}]}", to: "Corpus/corpus.json")
  }

  private let question = "Qui peut réserver une parcelle, un fonctionnaire ?"

  @Test func `An old document that is not about those whom the question names`() throws {
    let answer = try JSONObject(try program.run("ask", "-f", "json", question).output)
    let first = try #require(answer.objects("citations").first)
    #expect(first.string("document") == "guide")
    #expect(first.integer("age_years") ?? 0 > 30)
    let notice = try #require(answer.objects("notices").first)
    #expect(notice.string("kind") == "scope")
    #expect(notice.string("message")?.hasSuffix("la question nomme la fonction publique.") == true)
    let text = try program.run(question).output
    #expect(text.contains("Attention\u{A0}: ce document date de plus de "))
    #expect(text.contains("Le document vise le régime général\u{A0}; la question nomme"))
  }

  @Test func `Nothing is said where nothing is to be said`() throws {
    let answer = try JSONObject(
      try program.run("ask", "-f", "json", "--max-age", "0", SmallCorpus.question).output)
    #expect(answer.objects("citations").allSatisfy { $0.integer("age_years") == nil })
    #expect(answer.objects("notices").isEmpty)
  }
}
