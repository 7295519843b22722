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
