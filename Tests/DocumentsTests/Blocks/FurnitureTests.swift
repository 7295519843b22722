import Testing

@testable import Documents

@Suite struct FurnitureTests {
  private static let text = "Le club prête des vélos à tous les habitants, toute l'année durant."

  @Test(arguments: [
    "34", "Page 11", "p. 7", "3/12", "Diapositive 4", "www.exemple.fr",
    "https://exemple.fr/velos", "mailto:club@exemple.fr", "© Le club, 2021", "Copyright Le club",
    "• • •", "* * *", "-----",
  ])
  func isNoAnswer(line: String) throws {
    let reading = Reading([Self.text, line, Self.text].joined(separator: "\n\n"))
    let passages = reading.document.passages
    let readable = passages.filter { !$0.isUnreadable }.map(reading.text(of:))
    #expect(readable.joined(separator: " ") == Self.text + " " + Self.text)
    #expect(reading.faults == [])
  }

  @Test(arguments: [
    "34 vélos", "Page blanche", "Le club 2021", "Voir www.exemple.fr", "12345", "Copier les clés",
  ])
  func isText(line: String) {
    let text = Array(line.utf8)
    let block = ParsedDocument(reading: text).blocks[0]
    #expect(block.kind != .furniture)
  }
}
