import Testing

@testable import Documents

@Suite struct MarkdownTests {
  private let reading = Reading(
    """
    # Guide du vélo

    Un **bon réglage** évite les pannes, dit [la notice](https://exemple.fr/notice) du club.

    ## Les freins

    Les `patins` s'usent vite sous la pluie et se changent tous les ans, au printemps.

    ### Les câbles

    Une goutte d'huile suffit chaque mois pour que les câbles glissent dans leurs gaines.

    ## La chaîne

    Une chaîne propre dure trois fois plus longtemps qu'une chaîne laissée dans la boue.

    **Le nettoyage**

    Une vieille brosse à dents et un peu de savon noir font très bien l'affaire pour cela.
    """)

  @Test func marksAreLeftOut() throws {
    let passage = try reading.passage(showing: "évite")
    #expect(
      reading.text(of: passage) == "Un bon réglage évite les pannes, dit la notice du club.")
    #expect(reading.faults == [])
  }

  @Test(arguments: [
    ("Un bon réglage", ["Guide du vélo"]),
    ("Les patins", ["Guide du vélo", "Les freins"]),
    ("Une goutte", ["Guide du vélo", "Les freins", "Les câbles"]),
    ("Une chaîne", ["Guide du vélo", "La chaîne"]),
    ("Une vieille brosse", ["Guide du vélo", "La chaîne", "Le nettoyage"]),
  ])
  func headingsNest(words: String, section: [String]) throws {
    #expect(try reading.section(of: words) == section)
  }

  @Test func quotedLinesAreRead() throws {
    let reading = Reading("> Le vélo roule bien\n> sur la piste verte.\n>\n> Il freine mal.\n")
    #expect(
      reading.texts.joined(separator: "\n").hasPrefix("Le vélo roule bien sur la piste verte."))
    #expect(reading.texts.allSatisfy { !$0.contains(">") })
    #expect(reading.faults == [])
  }

  @Test(arguments: ["#Guide", "####### Guide", "# ", "#", "** **", "****"])
  func almostHeadings(line: String) {
    let reading = Reading(line + "\n\nLe vélo roule bien sur la piste verte du canal.")
    #expect(reading.document.passages.contains { reading.text(of: $0).contains("roule bien") })
    #expect(reading.faults == [])
  }

  /// What is not shown still counts in a citation.
  @Test(arguments: [900, 2_000, 5_000, 20_000])
  func longTargets(length: Int) {
    let target = "data:image/png;base64," + String(repeating: "QUJD", count: length / 4)
    let reading = Reading("Le vélo roule bien. Voici ![une photo](\(target)) du club.")
    #expect(reading.faults == [])
  }
}
