import Testing

@testable import Documents

@Suite struct SlideTitleTests {
  private static func slide(_ subject: String, title: String) -> String {
    """
    • \(subject) demande un peu de patience, surtout pour les débutants du club.
    • Un bénévole reste présent jusqu'à la fin et répond aux questions de chacun.

    \(title)


    """
  }

  private static let slides = [
    slide("Le départ", title: "Préparer la sortie"), slide("Le trajet", title: "Rouler ensemble"),
    slide("Le retour", title: "Ranger les vélos"),
  ]

  @Test(arguments: [
    ("Le départ", "Préparer la sortie"), ("Le trajet", "Rouler ensemble"),
    ("Le retour", "Ranger les vélos"),
  ])
  func aTitleHeadsTheSlideItEnds(words: String, title: String) throws {
    let reading = Reading(Self.slides.joined(separator: "\u{0C}"))
    #expect(try reading.section(of: words) == [title])
    #expect(reading.faults == [])
  }

  @Test func pageNumbersMayFollow() throws {
    let numbered = Self.slides.enumerated().map { $1 + "\($0 + 1)\n" }
    let reading = Reading(numbered.joined(separator: "\u{0C}"))
    #expect(try reading.section(of: "Le trajet") == ["Rouler ensemble"])
    #expect(reading.faults == [])
  }

  /// Two such pages do not make a habit.
  @Test func twoAreTooFew() throws {
    let reading = Reading(Self.slides[..<2].joined(separator: "\u{0C}"))
    #expect(try reading.section(of: "Le départ") != ["Préparer la sortie"])
    #expect(reading.faults == [])
  }
}
