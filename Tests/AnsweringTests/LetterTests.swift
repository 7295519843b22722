import Documents
import Indexing
import TestFixtures
import Testing

@testable import Answering

/// Lines that tell more than they ask, or ask more than one thing.
@Suite struct LetterTests {
  let files: TemporaryCorpus

  init() throws { files = try TemporaryCorpus(AssistantTests.texts) }

  private func ask(_ line: String) throws -> Answer {
    var assistant = Assistant(
      corpus: try IndexedCorpus(
        opening: CorpusLocation(corpus: files.corpus, index: files.index)))
    return try assistant.ask(line)
  }

  // MARK: Circumstances

  @Test(arguments: [
    "Bonjour, je m’appelle Ingrid et j’habite Quimper. J’ai un glaucome et un stimulateur cardiaque. "
      + "Qui peut demander le congé de formation ?",
    "Qui peut demander le congé de formation ? Ma sœur a un glaucome. Merci, Ingrid",
    "J’ai un glaucome, qui peut demander le congé de formation ?",
  ])
  func whatIsToldDoesNotKeepAQuestionFromItsAnswer(_ letter: String) throws {
    let (answer, bare) = (try ask(letter), try ask("Qui peut demander le congé de formation ?"))
    #expect(answer.status == .answered && answer.understood.kind == .who)
    #expect(answer.citations.first?.passage.id == bare.citations.first?.passage.id)
    #expect(answer.understood.unknown.contains("glaucome"))
    #expect(!answer.understood.unknown.contains { ["Ingrid", "Quimper"].contains($0) })
  }

  @Test func whatIsToldDecidesBetweenPassages() throws {
    let answer = try ask("Je suis agent contractuel. Comment obtenir le congé de formation ?")
    #expect(answer.understood.terms.contains("contractuel"))
  }

  @Test(arguments: [
    "Je suis agent titulaire. Combien coûte un xylophone ?",
    "J’ai demandé le congé de formation. Quel xylophone choisir pour une fanfare ?",
  ])
  func aQuestionOnSomethingUnknownIsRefusedWhateverIsTold(_ letter: String) throws {
    let answer = try ask(letter)
    #expect(answer.status != .answered)
    #expect(answer.understood.unknown.contains("xylophone"))
  }

  @Test func aQuestionThatPointsToWhatIsToldIsReadWithIt() throws {
    let answer = try ask("Ingrid a un glaucome. Ça se soigne comment ?")
    #expect(answer.status != .answered)
    #expect(answer.understood.unknown.contains("glaucome"))
  }

  // MARK: Several questions

  @Test func eachQuestionOfALineGetsItsOwnAnswer() throws {
    let line = "Qui peut demander le congé de formation ? Et le bilan de santé est-il gratuit ?"
    let answer = try ask(line)
    #expect(answer.parts.map(\.rank) == [1, 2])
    #expect(answer.parts.map(\.status) == [.answered, .answered])
    #expect(answer.citations[0].passage.section.last == "Qui peut le demander ?")
    #expect(answer.citations[1].passage.document.file == "bilan.txt")
    #expect(answer.confidence == answer.parts[0].confidence)
  }

  @Test func theQuestionThatIsAnsweredComesFirst() throws {
    let answer = try ask("Combien coûte un xylophone ? Qui peut demander le congé de formation ?")
    #expect(answer.status == .answered)
    #expect(answer.parts.map(\.status) == [.answered, .noAnswer])
    #expect(answer.parts.first?.question == "Qui peut demander le congé de formation ?")
    #expect(answer.citations.first?.passage.section.last == "Qui peut le demander ?")
  }

  @Test func aSecondQuestionMayLeanOnTheFirst() throws {
    let answer = try ask("Qui peut demander le congé de formation et combien de temps dure-t-il ?")
    let second = try #require(answer.parts.last?.rank)
    let passage = answer.citations[second - 1]
    #expect(passage.highlights.map(\.text).contains("Le congé dure trois mois au plus."))
    #expect(answer.understood.carried.isEmpty)
  }

  @Test func oneQuestionHasNoParts() throws {
    #expect(try ask("Qui peut demander le congé de formation ?").parts.isEmpty)
  }

  // MARK: Names

  @Test func aNameIsNotTakenForAWordMisspelt() throws {
    let answer = try ask("Quelle est la durée du séjour à Stade ?")
    #expect(answer.understood.corrected.isEmpty)
    #expect(answer.understood.unknown.contains("Stade"))
    let misspelt = try ask("Quelle est la durée du stade ?")
    #expect(misspelt.understood.corrected.map(\.to) == ["stage"])
  }
}
