import Testing

@testable import Documents

@Suite struct GlossaryTests {
  private static let lines = [
    "AVL : association des vélos libres", "CLR : comité local de la roue",
    "FPV : fédération des pistes vertes",
  ]

  @Test func entriesAreNoHeadings() throws {
    let reading = Reading("LEXIQUE DU CLUB\n\n" + Self.lines.joined(separator: "\n"))
    for line in Self.lines {
      let passage = try reading.passage(showing: line)
      #expect(passage.section == ["LEXIQUE DU CLUB"])
      #expect(!passage.isUnreadable)
    }
    #expect(reading.faults == [])
  }

  @Test func eachEntryIsABlock() {
    let document = ParsedDocument(reading: Array(Self.lines.joined(separator: "\n").utf8))
    #expect(document.blocks.count == Self.lines.count)
  }

  @Test(arguments: [
    ("AVL : association des vélos libres", true), ("NB : le local ferme", true),
    ("Définition : un vélo", false), ("AVL", false), ("Le vélo : AVL", false),
  ])
  func rule(line: String, expected: Bool) {
    let text = Array(line.utf8)
    #expect(HeadingRule.isGlossary(Headline(text, text.indices)) == expected)
  }
}
