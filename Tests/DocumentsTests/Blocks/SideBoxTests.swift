import Testing

@testable import Documents

@Suite struct SideBoxTests {
  private static let beginning = """
    Les parcelles

    Le jardin partagé ouvre ses portes chaque samedi matin aux habitants du quartier voisin
    qui souhaitent cultiver une parcelle. Les outils sont prêtés par le club, qui les range
    dans la cabane du fond et demande à chaque jardinier de les nettoyer avec soin, puis chacun
    """
  private static let box = """
    La cabane ferme à clé.
    Le code change le premier
    jour de chaque mois.
    """
  private static let end = "repart chez lui. Les semences sont données au printemps, à la fête."

  @Test(arguments: ["BON À SAVOIR", "POUR ALLER PLUS LOIN", "À NOTER"])
  func aBoxBeforeItsLabelIsLeftOutOfTheSentence(label: String) throws {
    let reading = Reading([Self.beginning, Self.box, label, Self.end].joined(separator: "\n\n"))
    let sentence = try reading.passage(showing: "avec soin, puis chacun repart chez lui.")
    #expect(!reading.text(of: sentence).contains("cabane ferme"))
    #expect(sentence.section == ["Les parcelles"])
    #expect(sentence.spans.count == 2)
    let box = try reading.passage(showing: "La cabane ferme à clé. Le code change")
    #expect(box.section.last == label)
    #expect(reading.faults == [])
  }

  @Test func aHeadingOverABoxEndsWithIt() throws {
    let reading = Reading(
      [Self.beginning, "LA CABANE", Self.box, Self.end].joined(separator: "\n\n"))
    #expect(try reading.section(of: "puis chacun repart chez lui.") == ["Les parcelles"])
    #expect(try reading.section(of: "La cabane ferme").last == "LA CABANE")
    #expect(reading.faults == [])
  }

  @Test func aLabelBeforeFullLinesHeadsThem() throws {
    let reading = Reading(
      """
      Les parcelles

      Chaque parcelle mesure vingt mètres carrés et reçoit de l'eau de pluie toute l'année.

      BON À SAVOIR

      Une liste d'attente est tenue par le club, qui rappelle chaque famille au début de mars.
      Les familles qui ne répondent pas pendant deux mois laissent leur place à la suivante.
      """)
    #expect(try reading.section(of: "Chaque parcelle") == ["Les parcelles"])
    #expect(try reading.section(of: "Une liste d'attente").last == "BON À SAVOIR")
    #expect(reading.faults == [])
  }

  @Test func ordinaryCapitalsAreNoLabel() throws {
    let text = Array("LE CLUB\n".utf8)
    let block = try #require(ParsedDocument(reading: text).blocks.first)
    #expect(BoxLabel.split(block, of: text) == nil)
  }
}
