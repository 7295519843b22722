import Testing

@testable import Console

struct CompleterTests {
  private let completer = Completer(commands: ["/plus", "/pourquoi", "/aide"]) {
    ["Le médecin du travail, l’arrêt. Un médecin : RQTH.", "ARRÊT de travail, pré-reprise"]
  }

  @Test(arguments: [
    ("/p", ["/plus", "/pourquoi"]), ("/x", []), ("le medec", ["médecin"]), ("Méd", ["Médecin"]),
    ("l’arr", ["arrêt"]), ("rqt", ["RQTH"]), ("la pre", ["pré-reprise"]), ("m", []), ("", []),
    ("/sans trav", ["travail"]),
  ])
  func `Commands and words of the documents`(before: String, candidates: [String]) {
    #expect(completer.completion(of: before).candidates == candidates)
  }

  @Test func `What is replaced is the word at the cursor`() {
    #expect(completer.completion(of: "l’arr").length == 3)
    #expect(completer.completion(of: "/pl").length == 3)
  }

  @Test func `Candidates stand in columns`() {
    #expect(Columns.rows(of: ["un", "deux", "trois"], width: 16) == ["un     deux   ", "trois  "])
  }
}
