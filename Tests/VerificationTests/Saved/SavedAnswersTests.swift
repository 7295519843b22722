import Testing

@testable import Verification

struct SavedAnswersTests {
  private static let citation =
    #"{"id": "g:1-2", "document": "g", "file": "g.txt", "spans": [{"start": 0, "end": 9}], "#
    + #""lines": {"start": 1, "end": 2}, "text": "Le jardin", "document_hash": "ab", "#
    + #""selector": {"prefix": "avant", "exact": "Le jardin", "suffix": "après"}}"#
  private static let answer = #"{"question": "Où ?", "citations": [\#(citation)]}"#

  private func saved(_ text: String) -> SavedAnswers { SavedAnswers(parsing: Array(text.utf8)) }

  private func citations(_ saved: SavedAnswers) -> [SavedCitation] {
    saved.entries.compactMap { try? $0.citation.get() }
  }

  private func faults(_ saved: SavedAnswers) -> [String] {
    saved.entries.compactMap { entry in
      if case .failure(let fault) = entry.citation { "\(entry.line) \(fault.code)" } else { nil }
    }
  }

  @Test func `All that finds a quote again is read`() throws {
    let citation = try #require(citations(saved(Self.answer)).first)
    #expect(citation.question == "Où ?")
    #expect(citation.id == "g:1-2")
    #expect(citation.spans == [0..<9])
    #expect(citation.lines == 1...2)
    #expect(citation.documentHash == "ab")
    #expect([citation.prefix, citation.text, citation.suffix] == ["avant", "Le jardin", "après"])
  }

  @Test(arguments: [
    answer, "[\n\(answer)\n]", "{\n\"turns\": [\(answer)]\n}\n", "\n\r\n\(answer)\r\n",
    "[\(answer)]", citation, "\u{FEFF}\(answer)",
  ])
  func `Answers in any shape`(text: String) {
    #expect(citations(saved(text)).map(\.id) == ["g:1-2"])
    #expect(faults(saved(text)) == [])
  }

  @Test func `A bad line is named, and the others are read`() {
    let text = """
      \(Self.answer)
      {"question": "Où ?", "citations": [{"file": "g.txt", "text": "mot"}, {"id": "g:1-1"}]}
      Où ?
      {"status": "error", "error": {"code": "empty_question"}}
      {"question": "Rien ?", "citations": []}
      {"a": 1}
      \(Self.answer)
      """
    #expect(citations(saved(text)).count == 2)
    #expect(
      faults(saved(text)) == [
        "2 bad_citation", "2 bad_citation", "3 bad_json", "6 no_saved_answer",
      ])
  }

  @Test(arguments: [
    #"[{"start": 9, "end": 3}]"#, #"[{"start": 5, "end": 9}, {"start": 0, "end": 3}]"#, "[]",
    #"[{"start": -1, "end": 3}]"#, #"[{"start": 0.5, "end": 3}]"#, "[7]", #""0-9""#,
  ])
  func `Places that are none`(spans: String) {
    let text = Self.answer.replacing(#"[{"start": 0, "end": 9}]"#, with: spans)
    #expect(faults(saved(text)) == ["1 bad_citation"])
  }

  @Test func `Every fault reads as a sentence`() {
    #expect(
      SavedFault.missingMember("spans").message
        == "Citation inutilisable : « spans » manque ou n’a pas la forme attendue.")
    #expect(
      SavedFault.noAnswer.message
        == "Aucune réponse ici. Attendu : les réponses de « reprise ask -f jsonl », "
        + "avec « citations ».")
  }
}
