import Testing

@testable import Evaluation

/// Questions and conversations out of JSON Lines.
@Suite struct GoldReaderTests {
  @Test func aQuestionWithAllItsMembers() throws {
    let line = #"""
      {"id": "q1", "question": "Qui ?", "category": "conflict", "kind": "who", "note": "non lu", \#
      "gold": [{"file": "a.txt", "quote": "Lui", "side": "A"}, {"file": "b.txt", "quote": "Elle", "side": "-"}]}
      """#
    #expect(
      try GoldQuestion.questions(parsing: Array(line.utf8)) == [
        GoldQuestion(
          id: "q1", question: "Qui ?", category: "conflict",
          golds: [
            Gold(file: "a.txt", quote: "Lui", side: "A"), Gold(file: "b.txt", quote: "Elle"),
          ], conflictKind: "who")
      ])
  }

  @Test func whatMayBeLeftOut() throws {
    let lines = #"""
      {"id": "u1", "question": "Où ?", "answerable": false}

      {"id": "q1", "question": "Qui ?", "gold": [{"file": "a.txt"}]}
      """#
    let questions = try GoldQuestion.questions(parsing: Array(lines.utf8))
    #expect(questions.map(\.isAnswerable) == [false, true])
    #expect(questions.map(\.category) == ["autres", "autres"])
    #expect(questions[1].golds == [Gold(file: "a.txt")])
  }

  @Test func turnsBecomeQuestions() throws {
    let line = #"""
      {"id": "c1", "category": "suite", "turns": [{"question": "Un ?", "gold": [{"file": "a"}]}, \#
      {"question": "Deux ?", "gold": [{"file": "a"}]}, \#
      {"question": "Trois ?", "switch": true, "gold": [{"file": "a"}]}]}
      """#
    let questions = try GoldQuestion.questions(parsing: Array(line.utf8))
    #expect(questions.map(\.id) == ["c1.1", "c1.2", "c1.3"])
    #expect(questions.map(\.category) == ["turn-1", "follow-up", "switch"])
    #expect(questions.map(\.question) == ["Un ?", "Deux ?", "Trois ?"])
    #expect(questions[1].turn == GoldTurn(conversation: "c1", number: 2))
  }

  @Test func linesMayEndAsOnWindows() throws {
    let lines = "{\"id\":\"a\",\"question\":\"Q\",\"answerable\":false}\r\n\r\n"
    #expect(try GoldQuestion.questions(parsing: Array(lines.utf8)).count == 1)
  }

  @Test func severalSetsShareTheirIDs() {
    let line = Array(#"{"id": "q1", "question": "Qui ?", "answerable": false}"#.utf8)
    #expect(
      throws: GoldError.malformed(file: "b.jsonl", line: 1, fault: .repeatedID("q1"))
    ) { try GoldQuestion.questions(parsing: [("a.jsonl", line), ("b.jsonl", line)]) }
  }

  @Test(arguments: [
    (#"{"id": 1, "question": "Q"}"#, GoldFault.wrongKind("id", expected: "un texte")),
    (#"{"question": "Q"}"#, .missing("id")),
    (#"{"id": "a", "answerable": false}"#, .missing("question")),
    (#"{"id": "a", "question": " ", "answerable": false}"#, .blank("question")),
    (#"{"id": "a", "question": "Q"}"#, .noGold(id: "a")),
    (#"{"id": "a", "question": "Q", "gold": []}"#, .noGold(id: "a")),
    (#"{"id": "a", "question": "Q", "gold": {}}"#, .wrongKind("gold", expected: "une liste")),
    (
      #"{"id": "a", "question": "Q", "gold": [1]}"#,
      .wrongKind("gold", expected: "une liste d’objets")
    ),
    (#"{"id": "a", "question": "Q", "gold": [{"quote": "Q"}]}"#, .missing("file")),
    (
      #"{"id": "a", "question": "Q", "category": "conflict", "gold": [{"file": "f"}]}"#,
      .missing("quote")
    ),
    (
      #"{"id": "a", "question": "Q", "answerable": "oui"}"#,
      .wrongKind("answerable", expected: "true ou false")
    ),
    (#"{"id": "a", "turns": {}}"#, .wrongKind("turns", expected: "une liste")),
    (#"{"id": "a", "turns": []}"#, .blank("turns")),
    (#"{"id": "a", "turns": [1]}"#, .wrongKind("turns", expected: "une liste d’objets")),
    (#"{"id": "a", "turns": [{"question": "Q"}]}"#, .noGold(id: "a.1")),
    (#"["a"]"#, .notAnObject),
  ]) func faultsAreNamed(line: String, fault: GoldFault) {
    #expect(throws: GoldError.malformed(file: nil, line: 2, fault: fault)) {
      try GoldQuestion.questions(parsing: Array("\n\(line)\n".utf8))
    }
  }
}
