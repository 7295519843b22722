import Testing

@testable import Answering

struct PhraseTableTests {
  private func words(_ text: String) -> [Statement.Word] {
    text.utf8.split(separator: UInt8(ascii: " ")).map { Statement.Word(letters: Array($0)[...]) }
  }

  private let table = PhraseTable(["medecin… du travail|mdph", "medecin…|zone", "a la caisse"])

  @Test(arguments: [
    ("les medecins du travail", ["0 1..<4", "1 1..<2"]), ("medecin", ["1 0..<1"]),
    ("medecin du", ["1 0..<1"]), ("mdphs", []), ("zone a la caisse", ["1 0..<1", "2 1..<4"]),
    ("a la 3 caisse", []), ("", []),
  ])
  func `Phrases are found with their places, those given first before others`(
    text: String, found: [String]
  ) {
    let meanings = table.meanings(in: words(text))
    #expect(meanings.map { "\($0.meaning) \($0.words)" } == found)
    #expect(table.isHeld(by: words(text)) == !found.isEmpty)
  }
}
