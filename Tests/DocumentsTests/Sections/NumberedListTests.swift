import Testing

@testable import Documents

/// Numbered lines are headings where text stands under each, items where they follow each other.
@Suite struct NumberedListTests {
  private func passages(_ text: String) -> [(section: [String], text: String)] {
    let document = ParsedDocument(reading: Array(text.utf8))
    var vocabulary = Vocabulary()
    vocabulary.add(document)
    vocabulary.close()
    let repairs = vocabulary.repairs(for: document)
    return document.passages.map { passage in
      let layout = Layout(passage.spans, of: document.text.bytes, repairs: repairs)
      return (passage.section, String(decoding: layout.bytes, as: UTF8.self))
    }
  }

  @Test func itemsThatFollowEachOtherAreOneList() {
    let found = passages(
      """
      # Accueil

      1. Le bureau du rez-de-chaussée
      2. Le service du premier étage

      Prévenir toujours un jour avant la venue.
      """)
    #expect(found.count == 1)
    #expect(
      found.first?.text == """
        1. Le bureau du rez-de-chaussée
        2. Le service du premier étage
        Prévenir toujours un jour avant la venue.
        """)
  }

  @Test func numberedLinesOverTextAreHeadings() {
    let found = passages(
      """
      # Accueil

      1. Le bureau

      Il ouvre à huit heures du matin, sauf le lundi qui suit une fête.

      2. Le service

      Il reçoit sur rendez-vous, le matin seulement, dans la petite salle.
      """)
    #expect(found.map(\.section) == [["Accueil", "1. Le bureau"], ["Accueil", "2. Le service"]])
  }

  @Test func rowsOfATableKeepTheirLines() {
    let found = passages(
      "# Horaires\n\n| Jour | Heure |\n|---|---|\n| Lundi | 9 h |\n| Mardi | 10 h |\n")
    #expect(found.map(\.text) == ["| Jour | Heure |\n|---|---|\n| Lundi | 9 h |\n| Mardi | 10 h |"])
  }
}
