import Documents
import Indexing
import TestFixtures
import Testing

@testable import Answering

/// Acronyms that the documents explain are searched both ways.
@Suite struct AcronymTests {
  static let texts = [
    "a.txt": """
    Le congé

    La demande passe par la Commission Locale du Personnel (CLP) de l’établissement. \
    Elle répond sous un mois à chaque agent.
    """,
    "b.txt": """
    Le recours

    La CLP peut être saisie par lettre simple. Le dossier est gratuit.
    """,
  ]

  let files: TemporaryCorpus

  init() throws { files = try TemporaryCorpus(Self.texts) }

  @Test(arguments: [
    "Comment saisir la commission locale du personnel ?", "À qui s’adresse la CLP ?",
  ])
  func bothFormsFindBothPlaces(_ question: String) throws {
    var assistant = Assistant(
      corpus: try IndexedCorpus(
        opening: CorpusLocation(corpus: files.corpus, index: files.index)))
    let answer = try assistant.ask(question)
    #expect(Set(answer.citations.map(\.passage.document.id)) == ["a", "b"])
    #expect(answer.understood.expanded.count == 1)
  }

  @Test(arguments: [
    (
      "la Maison départementale des personnes handicapées (MDPH)",
      ["MDPH": "Maison départementale des personnes handicapées"]
    ),
    ("ALD : Affection de Longue Durée", ["ALD": "Affection de Longue Durée"]),
    ("le service (voir plus loin) et la carte (CARTE)", [:]),
    ("les indemnités journalières (IJ) versées", ["IJ": "indemnités journalières"]),
    (
      "la Caisse primaire (CP) puis l’École supérieure d’État (ÉSÉ)\n(HAS)",
      ["CP": "Caisse primaire", "ÉSÉ": "École supérieure d État"]
    ),
  ])
  func definitionsAreFound(_ text: String, _ expected: [String: String]) {
    let found = AcronymMiner.definitions(in: Array(text.utf8))
    #expect(Dictionary(found.map { ($0.acronym, $0.expansion) }) { first, _ in first } == expected)
  }
}
