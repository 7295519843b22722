import Testing

@testable import Documents

@Suite struct PageBreakTests {
  private static let beginning = """
    Arroser les semis

    Les semis demandent une eau tiède, versée le soir au pied des plants, sans jamais mouiller
    les feuilles quand le soleil brille encore, car les gouttes posées sur elles brûlent les
    """
  private static let end = """
    jeunes pousses et retardent la récolte.

    Un paillage de lin garde la fraîcheur du sol pendant les semaines les plus chaudes de l'été.
    """

  @Test(arguments: ["\n\u{0C}", "\n\n12\n\u{0C}", "\n\n\n\n\n", "\n\nPage 12\n\n\n\n\n"])
  func aSentenceGoesOnOverThePage(pageBreak: String) throws {
    let reading = Reading(Self.beginning + pageBreak + Self.end)
    let passage = try reading.passage(showing: "brûlent les jeunes pousses et retardent")
    #expect(passage.section == ["Arroser les semis"])
    #expect(!reading.text(of: passage).contains("12"))
    #expect(reading.faults == [])
  }

  /// Past the heading and the text that begin the next page, the sentence finds its section again,
  /// and so does what follows it.
  @Test func aSentenceComesBackToItsSection() throws {
    let inset = "\n\u{0C}Choisir une bêche\n\nUne bêche légère fatigue moins le dos.\n\n"
    let reading = Reading(Self.beginning + inset + Self.end)
    let passage = try reading.passage(showing: "brûlent les jeunes pousses et retardent")
    #expect(passage.section == ["Arroser les semis"])
    #expect(try reading.section(of: "Une bêche légère") == ["Choisir une bêche"])
    #expect(try reading.section(of: "Un paillage de lin") == ["Arroser les semis"])
    #expect(reading.faults == [])
  }

  /// Two parts that one citation cannot reach over stay apart.
  @Test func aSentenceDoesNotReachTooFar() {
    let inset = String(
      repeating: "Une bêche légère fatigue moins le dos des jardiniers. ", count: 70)
    let reading = Reading(Self.beginning + "\n\n" + inset + "\n\n" + Self.end)
    #expect(reading.texts.allSatisfy { !$0.contains("brûlent les jeunes pousses") })
    #expect(reading.faults == [])
  }

  @Test func aFinishedSentenceIsLeftAlone() throws {
    let reading = Reading("La pluie tombe sur le potager depuis lundi.\n\n\n\n\nle vent tourne.")
    #expect(
      reading.texts.joined(separator: "\n")
        == "La pluie tombe sur le potager depuis lundi.\nle vent tourne.")
    #expect(reading.faults == [])
  }
}
