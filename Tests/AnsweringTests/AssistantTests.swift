import Foundation
import Documents
import Indexing
import TestFixtures
import Testing

@testable import Answering

/// Questions to a small corpus, through the whole way from files to citations.
@Suite struct AssistantTests {
  static let texts = [
    "conges.txt": """
    Le congé de formation

    Définition
    Le congé de formation permet à un agent de suivre un stage pendant son temps de travail.

    Qui peut le demander ?
    • L’agent titulaire
    • L’agent contractuel après un an de service

    Durée
    Le congé dure trois mois au plus. Il peut être renouvelé une fois par le directeur.
    """,
    "bilan.txt": """
    Le bilan de santé

    Le bilan de santé est gratuit. Il est proposé tous les cinq ans par la caisse.
    Le pré-bilan se fait en ligne avant le rendez-vous.
    """,
    "synonymes.txt": "toubib, médecin\ncheck-up => bilan de santé\n",
  ]

  let files: TemporaryCorpus

  init() throws { files = try TemporaryCorpus(Self.texts) }

  private func assistant() throws -> Assistant {
    Assistant(
      corpus: try IndexedCorpus(
        opening: CorpusLocation(corpus: files.corpus, index: files.index)))
  }

  @Test func theListUnderTheQuestionHeadingAnswersWho() throws {
    var assistant = try assistant()
    let answer = try assistant.ask("Qui peut demander le congé de formation ?")
    #expect(answer.status == .answered && answer.understood.kind == .who)
    let first = try #require(answer.citations.first)
    #expect(first.passage.section.last == "Qui peut le demander ?")
    #expect(
      first.highlights.map(\.text) == [
        "• L’agent titulaire\n• L’agent contractuel après un an de service"
      ])
  }

  @Test func theSentenceThatAnswersIsMarked() throws {
    var assistant = try assistant()
    let answer = try assistant.ask("combien de mois dure le congé de formation ?")
    let first = try #require(answer.citations.first)
    #expect(first.highlights.map(\.text) == ["Le congé dure trois mois au plus."])
    #expect(first.passage.text.contains("renouvelé une fois"))
  }

  @Test func bothQuestionsOfALineAreAnswered() throws {
    var assistant = try assistant()
    let answer = try assistant.ask(
      "Bonjour, qui peut demander le congé de formation et est-ce que le bilan de santé est gratuit ?"
    )
    let texts = answer.citations.prefix(3).map(\.passage.text)
    #expect(texts.contains { $0.contains("L’agent titulaire") })
    #expect(texts.contains { $0.contains("est gratuit") })
    #expect(answer.citations.map(\.rank) == Array(1...answer.citations.count))
  }

  @Test(arguments: ["préreprise", "pré-bilan en ligne", "pré bilan en ligne", "prebilan en ligne"])
  func hyphenVariantsFindTheSamePassage(_ question: String) throws {
    var assistant = try assistant()
    let answer = try assistant.ask(question)
    if question == "préreprise" {
      #expect(answer.status == .noAnswer && answer.understood.unknown == ["préreprise"])
    } else {
      #expect(answer.citations.first?.passage.document.id == "bilan")
    }
  }

  @Test func synonymsAreSearchedAndSaid() throws {
    var assistant = try assistant()
    let answer = try assistant.ask("check-up gratuit ?")
    #expect(answer.understood.expanded == [.init(from: "check-up", to: "bilan de santé")])
    #expect(answer.citations.first?.passage.document.id == "bilan")
  }

  /// As a copy or a restored backup may leave it: the same size, the same time to the nanosecond.
  @Test func aTextThatChangedUnseenIsReadAgain() throws {
    let path = files.corpus + "/conges.txt"
    // Whole seconds: a `Date` does not hold nanoseconds.
    let date = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)]
    try FileManager.default.setAttributes(date, ofItemAtPath: path)
    var assistant = try assistant()
    let question = "Combien de temps dure le congé de formation ?"
    #expect(try assistant.ask(question).citations[0].passage.text.contains("trois mois"))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("trois mois", with: "seize mois").write(
      toFile: path, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes(date, ofItemAtPath: path)
    var later = try self.assistant()
    let answer = try later.ask(question)
    #expect(answer.citations[0].passage.text.contains("seize mois") && answer.stale.isEmpty)
  }

  @Test func whatNoDocumentHoldsIsNotAnswered() throws {
    var assistant = try assistant()
    let answer = try assistant.ask("Quelle est la recette du gratin dauphinois ?")
    #expect(answer.status == .noAnswer)
    #expect(answer.understood.unknown == ["recette", "gratin", "dauphinois"])
    #expect(answer.confidence < 0.3)
  }

  @Test func whatWasSearchedIsNamedWhereItDoesNotAnswer() throws {
    var assistant = try assistant()
    let unanswerable = "Quelle est la recette du gratin dauphinois ?"
    #expect(try assistant.ask(unanswerable).searched.map(\.file) == ["bilan.txt", "conges.txt"])
    try files.write(
      "Les stages\n\nUn stage de peinture ouvre en mai, à la salle des fêtes.", to: "stages.txt")
    #expect(
      try assistant.ask(unanswerable).searched.map(\.file)
        == ["bilan.txt", "conges.txt", "stages.txt"])
    let answer = try assistant.ask("Qui peut demander le congé de formation ?")
    #expect(answer.status == .answered && answer.searched.isEmpty)
  }

  @Test func aQuestionOfStopWordsAloneIsNotAnswered() throws {
    var assistant = try assistant()
    let answer = try assistant.ask("qui est-ce ?")
    #expect(answer.understood.terms.isEmpty && answer.status == .noAnswer)
    #expect(try assistant.ask("qui est le CE ?").understood.terms.isEmpty)
    try files.write("Le comité d’entreprise (CE) se réunit chaque mois.", to: "comite.txt")
    #expect(try assistant.ask("qui est le CE ?").understood.terms == ["CE"])
  }

  @Test(arguments: ["", "   ", "\t\u{200B}", "\n"])
  func emptyQuestionsAreErrors(_ question: String) throws {
    var assistant = try assistant()
    #expect(throws: QuestionError.empty) { try assistant.ask(question) }
  }

  @Test func overlongQuestionsAreErrors() throws {
    var assistant = try assistant()
    let question = String(repeating: "congé ", count: 2000)
    #expect(throws: QuestionError.tooLong(bytes: 14000, limit: 10_000)) {
      try assistant.ask(question)
    }
  }

  @Test func documentsChangedBetweenTwoQuestionsAreReadAgain() throws {
    var assistant = try assistant()
    _ = try assistant.ask("bilan de santé gratuit")
    try files.write("Le bilan\n\nLe bilan de santé coûte désormais vingt euros.", to: "bilan.txt")
    let answer = try assistant.ask("bilan de santé gratuit")
    #expect(answer.citations.allSatisfy { !$0.passage.text.contains("gratuit") })
    #expect(answer.citations.first?.passage.text.contains("vingt euros") == true)
  }

  @Test func limitsAndRanksHold() throws {
    var assistant = try assistant()
    let answer = try assistant.ask("congé bilan agent", limit: 2)
    #expect(answer.citations.map(\.rank) == [1, 2])
    #expect(answer.citations[0].score >= answer.citations[1].score)
  }

  @Test func anExplanationAddsUpToTheScore() throws {
    var assistant = try assistant()
    let answer = try assistant.ask("combien de mois dure le congé ?", explaining: true)
    #expect(answer.understood.weights.count == answer.understood.terms.count)
    for citation in answer.citations {
      let parts = try #require(citation.explanation).parts
      let sum = parts.reduce(0) { $0 + $1.contribution }
      #expect(abs(sum - citation.score) < 1e-9)
    }
    #expect(try assistant.ask("congé").citations.allSatisfy { $0.explanation == nil })
  }

  @Test(arguments: [
    ("stage de formasion", "formation", "formasion"), ("bilam de santé", "bilan", "bilam"),
  ])
  func misspeltWordsAreCorrectedAndSaid(_ question: String, _ right: String, _ wrong: String)
    throws
  {
    var assistant = try assistant()
    let answer = try assistant.ask(question)
    #expect(answer.understood.corrected.map(\.from) == [wrong])
    #expect(answer.understood.corrected.map { $0.to.lowercased() } == [right])
    #expect(answer.citations.isEmpty == false)
  }

  @Test func passagesThatSayTheSameAreCitedOnce() throws {
    let same = "Le prêt se demande au guichet de la mairie, avec une pièce d’identité récente."
    let other =
      "Le prêt se demande au guichet de la mairie, avec deux pièces d’identité et 20 euros."
    try files.write("Le prêt\n\n" + same, to: "p1.txt")
    try files.write("Le prêt\n\n" + same, to: "p2.txt")
    try files.write("Le prêt\n\n" + other, to: "p3.txt")
    var assistant = try assistant()
    let answer = try assistant.ask("Où demander le prêt ?")
    #expect(
      answer.citations.map(\.passage.id).filter { $0.hasPrefix("p") } == ["p1:3-3", "p3:3-3"])
    #expect(answer.citations.first?.also == ["p2:3-3"])
  }
}
