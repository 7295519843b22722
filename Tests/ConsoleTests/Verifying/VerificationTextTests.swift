import JSONText
import Testing
import Verification

@testable import Console

struct VerificationTextTests {
  private static let place = QuotePlace(
    document: "retour", file: "guides/retour.txt", lines: 20...22, spans: [410..<520])

  private static let difference: Difference = {
    var difference = Difference()
    for word in "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
      .split(separator: " ")
    {
      difference.append(String(word), .same)
    }
    difference.append("trente", .removed)
    difference.append("soixante", .added)
    difference.append("jours.\u{1B}[31m", .same)
    return difference
  }()

  private static func citation(_ id: String, _ question: String? = nil) -> SavedCitation {
    var citation = SavedCitation(
      id: id, document: "retour", file: "guides/retour.txt", spans: [400..<510], text: "Texte.")
    citation.question = question
    return citation
  }

  private static let checked = [
    CheckedCitation(
      line: 1, citation: citation("retour:20-22", "Qui peut ?"), verdict: .intact(place),
      isDocumentChanged: true),
    CheckedCitation(
      line: 1, citation: citation("retour:18-20", "Qui peut ?"), verdict: .moved(place)),
    CheckedCitation(
      line: 2, citation: citation("retour:30-31", "Quand ?"),
      verdict: .changed(place, text: "Le texte d’à présent.", difference)),
    CheckedCitation(line: 2, citation: citation("retour:40-41", "Quand ?"), verdict: .gone),
    CheckedCitation(line: 3, citation: citation("", nil), verdict: .noDocument),
  ]

  private static let answers = CheckedAnswers(
    input: "réponses.jsonl", citations: checked,
    faults: [(4, SavedFault.missingMember("text"))])

  @Test func `A table for a person`() throws {
    var page = Page(columns: 72, usesColor: false)
    VerificationText([Self.answers], corpus: "Corpus").write(to: &page)
    try Snapshot.expect(page.text, "verification.txt")
    #expect(!page.text.contains("\u{1B}"))
  }

  @Test func `Nothing to re-read`() {
    var page = Page(columns: nil, usesColor: false)
    VerificationText([], corpus: "Corpus").write(to: &page)
    #expect(page.text == "0\u{A0}citation relue dans Corpus\n\nAucune citation.\n")
  }

  @Test func `An object a citation`() throws {
    var writer = JSONWriter(style: .pretty)
    writer.value([Self.answers])
    try Snapshot.expect(
      String(decoding: writer.takeBytes(), as: UTF8.self) + "\n", "verification.json")
  }

  @Test func `What could not be read is named with its line`() {
    #expect(
      Self.answers.message(line: 4, SavedFault.missingMember("text"))
        == "réponses.jsonl, ligne 4 : Citation inutilisable : « text » manque ou n’a pas la forme "
        + "attendue.")
  }
}
