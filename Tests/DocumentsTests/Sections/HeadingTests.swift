import Testing

@testable import Documents

@Suite struct HeadingTests {
  private static func paragraph(_ subject: String) -> String {
    "\(subject) se prépare longtemps à l'avance, avec des voisins qui connaissent bien le pays."
  }

  @Test func partsStandOverQuestions() throws {
    let reading = Reading(
      """
      Fiche 3 | La balade du dimanche

      Qui peut venir ?

      \(Self.paragraph("La première balade"))

      Quand partir ?

      \(Self.paragraph("La deuxième balade"))

      Fiche 4 | L'atelier du soir

      Qui peut aider ?

      \(Self.paragraph("La troisième soirée"))
      """)
    let balade = "Fiche 3 | La balade du dimanche"
    #expect(try reading.section(of: "La première") == [balade, "Qui peut venir ?"])
    #expect(try reading.section(of: "La deuxième") == [balade, "Quand partir ?"])
    #expect(
      try reading.section(of: "La troisième") == [
        "Fiche 4 | L'atelier du soir", "Qui peut aider ?",
      ])
    #expect(reading.faults == [])
  }

  @Test(arguments: ["Définition :", "Matériel conseillé :", "Les étapes du trajet :"])
  func labelsHeadWhatFollows(label: String) throws {
    let reading = Reading(
      """
      LA BALADE DU DIMANCHE

      \(Self.paragraph("La première balade"))

      \(label)

      \(Self.paragraph("La deuxième balade"))
      """)
    #expect(try reading.section(of: "La première") == ["LA BALADE DU DIMANCHE"])
    #expect(try reading.section(of: "La deuxième") == ["LA BALADE DU DIMANCHE", label])
    #expect(reading.faults == [])
  }

  @Test func runInHeadingsNameTheirParagraph() throws {
    let reading = Reading(
      """
      LA BALADE DU DIMANCHE

      \(Self.paragraph("La première balade"))

      La visite du moulin : \(Self.paragraph("une visite guidée")) Elle dure toute la matinée.
      """)
    let passage = try reading.passage(showing: "La visite du moulin : une visite guidée")
    #expect(passage.section == ["LA BALADE DU DIMANCHE", "La visite du moulin"])
    #expect(reading.faults == [])
  }

  @Test(arguments: [
    "Pour en savoir plus :", "Liens utiles :", "Pour aller plus loin :", "Voir aussi :",
  ])
  func referencesGovernTheirLinksOnly(label: String) throws {
    let reading = Reading(
      """
      LA BALADE DU DIMANCHE

      \(Self.paragraph("La première balade"))

      \(label)

      https://exemple.fr/balade

      \(Self.paragraph("La deuxième balade"))
      """)
    #expect(try reading.section(of: "exemple.fr") == ["LA BALADE DU DIMANCHE", label])
    #expect(try reading.section(of: "La deuxième") == ["LA BALADE DU DIMANCHE"])
    #expect(reading.faults == [])
  }

  /// The words of a label are not lost where a Markdown link follows it, however often.
  @Test func referencesToMarkdownLinks() {
    let part = "\(Self.paragraph("La balade"))\n\nLiens utiles :\n[le plan](https://exemple.fr)\n\n"
    #expect(Reading(part + part + part).faults == [])
  }

  /// A heading with nothing under it is text of its own.
  @Test func aLastHeadingIsKept() throws {
    let reading = Reading(Self.paragraph("La balade") + "\n\nLE RETOUR AU PORT")
    #expect(try reading.passage(showing: "LE RETOUR AU PORT").isUnreadable == false)
    #expect(reading.faults == [])
  }
}
