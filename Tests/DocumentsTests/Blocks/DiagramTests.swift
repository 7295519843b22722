import Testing

@testable import Documents

@Suite struct DiagramTests {
  private static let text = """
    Le club prête des vélos à tous les habitants, du printemps jusqu'à la fin de l'automne.
    Chaque vélo est contrôlé par un bénévole avant de partir, puis à son retour au local.
    """

  @Test(arguments: [
    ["Accueil", "Prêt", "Contrôle", "Retour"],
    ["Accueil\ndu public", "Prêt", "Contrôle\nfreins", "Retour", "Atelier\ndu soir"],
    ["Lundi", "Mardi", "4", "Mercredi", "�", "Jeudi"],
  ])
  func looseWordsAreUnreadable(words: [String]) throws {
    let reading = Reading(([Self.text] + words + [Self.text]).joined(separator: "\n\n"))
    let passages = reading.document.passages
    let drawn = passages.filter { $0.isUnreadable }.map(reading.text(of:)).joined(separator: "\n")
    for word in words.joined(separator: "\n").split(separator: "\n") where word != "�" {
      #expect(drawn.contains(word))
    }
    #expect(passages.filter { reading.text(of: $0).contains("prête") }.count == 2)
    #expect(passages.allSatisfy { !$0.isUnreadable || !reading.text(of: $0).contains("prête") })
    #expect(reading.faults == [])
  }

  @Test func fewLooseWordsAreHeadings() {
    let reading = Reading([Self.text, "Accueil", "Prêt", Self.text].joined(separator: "\n\n"))
    #expect(reading.document.passages.allSatisfy { !$0.isUnreadable })
    #expect(reading.faults == [])
  }

  /// The last of the loose words heads the sentences that follow.
  @Test func theTitleAfterADrawingIsNotOfIt() throws {
    let words = ["Accueil", "Prêt", "Contrôle", "Retour", "Emprunter un vélo pour l'été"]
    let reading = Reading(([Self.text] + words + [Self.text]).joined(separator: "\n\n"))
    let passage = try #require(
      reading.document.passages.last { reading.text(of: $0).contains("prête") })
    #expect(passage.section.last == "Emprunter un vélo pour l'été")
  }

  @Test func aListIsNoDrawing() {
    let reading = Reading(Self.text + "\n\n• un casque\n• un gilet\n• une pompe\n• un antivol\n")
    #expect(reading.document.passages.allSatisfy { !$0.isUnreadable })
    #expect(reading.faults == [])
  }
}
