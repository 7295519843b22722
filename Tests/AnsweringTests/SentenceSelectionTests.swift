import Indexing
import TestFixtures
import Testing

@testable import Answering

/// Which sentences of a passage are marked, and what it says of an answer that they lack.
@Suite struct SentenceSelectionTests {
  private func answer(_ question: String, _ texts: [String: String]) throws -> Answer {
    let files = try TemporaryCorpus(texts)
    var assistant = Assistant(
      corpus: try IndexedCorpus(
        opening: CorpusLocation(corpus: files.corpus, index: files.index)))
    return try assistant.ask(question)
  }

  private func marked(_ question: String, in text: String) throws -> String {
    let answer = try answer(question, ["stage.txt": text])
    return try #require(answer.citations.first?.highlights.first?.text)
  }

  @Test func aYesIsShownWithTheNoNearIt() throws {
    let text = """
      Le stage

      Le salarié ou son médecin peut demander le stage de pilotage. Le service répond par courrier. \
      Le stage n’est pas à demander par le voisin.
      """
    let words = try marked("Peut-on demander le stage de pilotage ?", in: text)
    #expect(words.hasPrefix("Le salarié") && words.hasSuffix("par le voisin."))
    // Who asks for no yes or no needs no more than the answer.
    #expect(try !marked("Qui peut demander le stage de pilotage ?", in: text).contains("voisin"))
  }

  @Test func aRestrictionOfSomethingElseIsLeftOut() throws {
    let words = try marked(
      "Peut-on demander le stage de pilotage ?",
      in: """
        Le stage

        Le salarié peut demander le stage de pilotage. La cantine ne sert pas le soir.
        """)
    #expect(words == "Le salarié peut demander le stage de pilotage.")
  }

  @Test(arguments: [
    ("combien dure le stage de pilotage", "Il a une durée de quatorze jours."),
    ("Combien coûte le stage de pilotage ?", "Son prix est de 60 euros."),
  ])
  func whatGivesTheValueIsMarked(_ question: String, _ sentence: String) throws {
    let text = """
      Le stage de pilotage

      Le stage de pilotage permet à chacun d’apprendre la conduite sur piste. Les deux côtés du stage \
      de pilotage plaisent. Il a une durée de quatorze jours. Son prix est de \
      60 euros.
      """
    let answer = try answer(question, ["stage.txt": text])
    #expect(answer.status == .answered)
    #expect(answer.citations.first?.highlights.map(\.text) == [sentence])
  }

  @Test func whatTheHeadingSaysNeedNotBeSaidAgain() throws {
    let words = try marked(
      "Mon employeur peut-il refuser le stage de pilotage ?",
      in: """
        LE STAGE DE PILOTAGE

        • Du moniteur (visite avant le stage de pilotage)
        • De la commune, après avis de la région et du département
        • De l’employeur (qui peut refuser)
        """)
    #expect(words.contains("qui peut refuser") && !words.contains("commune"))
  }

  @Test(arguments: [
    ("Le montant de la prime de pilotage est de 90 euros.", true),
    ("Le montant de la prime de pilotage est fixé par la commune.", false),
    ("Le montant de la prime de pilotage est fixé par les deux communes.", false),
    ("Le montant de la prime de pilotage de 2ème classe est fixé par la commune.", false),
  ])
  func withoutTheValueAskedForItIsNoAnswer(_ sentence: String, _ isGiven: Bool) throws {
    let answer = try answer(
      "Quel est le montant de la prime de pilotage ?", ["prime.txt": sentence])
    #expect((answer.status == .answered) == isGiven)
  }

  @Test func aNumberOfTheQuestionAnswersNothing() throws {
    let text = "Le stage de plus de 30 jours est payé par la commune."
    let asked = try answer("Combien est payé le stage de plus de 30 jours ?", ["a.txt": text])
    #expect(asked.status != .answered)
  }

  /// « de » and « la » stand near everything: what stands for a word stands for it as a whole.
  @Test func partsOfASynonymAreNotNear() throws {
    let texts = [
      "a.txt": "Une adresse de la caisse du marché est donnée au guichet de la mairie.",
      "b.txt": "La retraite, le travail et la santé sont les thèmes de la fête de juin.",
      "synonymes.txt": "carsat => caisse d’assurance retraite et de santé au travail\n",
    ]
    let files = try TemporaryCorpus(texts)
    let assistant = Assistant(
      corpus: try IndexedCorpus(
        opening: CorpusLocation(corpus: files.corpus, index: files.index)))
    let considered = try assistant.consider("adresse carsat").candidates
    #expect(!considered.isEmpty)
    #expect(considered.allSatisfy { $0.features[Feature.nearness.rawValue] == 0 })
  }
}
