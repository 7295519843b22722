import Testing

/// Citations that a person verified.
struct ReviewTests {
  private let program: Program

  init() throws { program = Program(folder: try .withCorpus()) }

  private func lines() throws -> [JSONObject] {
    try String(decoding: program.folder.bytes(of: "Corpus/relectures.jsonl"), as: UTF8.self)
      .split(separator: "\n").map { try JSONObject(String($0)) }
  }

  @Test func `A review is noted beside the documents, and is no document`() throws {
    let result = try program.run(
      "review", "guide:5-7", "--question", SmallCorpus.question, "--by", "Dr Martin")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("guide:5-7, vérifiée par Dr Martin le "))
    _ = try program.run("review", "guide.txt:6", "--question", "Quand ?", "--by", "Dr Petit")
    let reviews = try lines()
    #expect(reviews.map { $0.string("by") } == ["Dr Martin", "Dr Petit"])
    #expect(reviews.map { $0.string("citation") } == ["guide:5-7", "guide:5-7"])
    #expect(reviews[0].strings("terms")?.contains("réserver") == true)
    #expect(reviews[0].string("quote_hash") == reviews[1].string("quote_hash"))
    #expect(try !program.run("documents").output.contains("relectures"))
  }

  @Test func `What was verified comes first, until its quote changes`() throws {
    let question = "Combien de temps attendre le compost, et quand arroser ?"
    let found = try JSONObject(try program.run("ask", "-f", "json", question).output)
    let second = try #require(found.objects("citations").dropFirst().first?.string("id"))
    _ = try program.run("review", second, "--question", question, "--by", "Dr Martin")
    let reviewed = try JSONObject(try program.run("ask", "-f", "json", question).output)
    let first = try #require(reviewed.objects("citations").first)
    #expect(first.string("id") == second)
    #expect(first.string("review")?.hasPrefix("vérifiée par Dr Martin le ") == true)
    #expect(reviewed.string("status") == "answered")
    let file = try #require(first.string("file"))
    let text = String(decoding: try program.folder.bytes(of: "Corpus/\(file)"), as: UTF8.self)
    _ = try program.folder.write(
      text.replacing("dix", with: "onze"), to: "Corpus/\(file)")
    let changed = try program.run("ask", "-f", "json", question)
    #expect(changed.errors.contains("est écartée"))
    let citations = try JSONObject(changed.output).objects("citations")
    #expect(citations.allSatisfy { $0.string("review") == nil })
  }

  @Test func `Without a question or a name`() throws {
    let result = try program.run("review", "guide:5-7", "--by", "Dr Martin")
    #expect(result.status == 2)
    #expect(
      result.errors.hasPrefix("La commande review attend une citation, --question et --by."))
  }

  @Test func `A place that is none`() throws {
    let result = try program.run("review", "guide:1-999", "--question", "Qui ?", "--by", "X")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("Aucun passage « guide:1-999 »"))
  }
}
