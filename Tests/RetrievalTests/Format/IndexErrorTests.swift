import Retrieval
import Testing

@Suite("Messages of index errors")
struct IndexErrorTests {
  @Test(
    "each case reads as a sentence",
    arguments: [
      (.notAnIndex, "Ce fichier n’est pas un index de Reprise\u{A0}: l’index sera reconstruit."),
      (
        .unsupportedVersion(found: 7, supported: 2),
        "L’index est au format 7, cette version de Reprise lit le format 2\u{A0}: "
          + "il sera reconstruit."
      ),
      (
        .differentAnalysis(found: 1, expected: 2),
        "L’index a été construit avec une autre analyse du français\u{A0}: il sera reconstruit."
      ),
      (
        .damaged(section: "postings"),
        "L’index est endommagé (section «\u{A0}postings\u{A0}»)\u{A0}: il sera reconstruit."
      ),
      (
        .truncated(expected: 2048, found: 100),
        "L’index est incomplet (100\u{A0}octets sur 2048)\u{A0}: il sera reconstruit."
      ),
    ] as [(IndexError, String)])
  func message(error: IndexError, expected: String) {
    #expect(error.message == expected)
  }
}
