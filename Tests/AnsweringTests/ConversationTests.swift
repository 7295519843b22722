import Documents
import Indexing
import TestFixtures
import Testing

@testable import Answering

/// Turns of a conversation over a small corpus.
@Suite struct ConversationTests {
  let files: TemporaryCorpus

  init() throws { files = try TemporaryCorpus(AssistantTests.texts) }

  private func assistant() throws -> Assistant {
    Assistant(
      corpus: try IndexedCorpus(
        opening: CorpusLocation(corpus: files.corpus, index: files.index)))
  }

  @Test func aShortQuestionTakesOverTheTopicAndSaysSo() throws {
    var conversation = Conversation(with: try assistant())
    _ = try conversation.ask("Qui peut demander le congé de formation ?")
    let answer = try conversation.ask("Et il dure combien de mois ?")
    #expect(answer.understood.carried == ["demander", "congé", "formation"])
    #expect(answer.citations.first?.highlights.map(\.text) == ["Le congé dure trois mois au plus."])
  }

  @Test func anExpressionThatIsAskedAnewReplacesTheOldOne() throws {
    var conversation = Conversation(with: try assistant())
    _ = try conversation.ask("Comment se passe le bilan de santé de la caisse ?")
    let answer = try conversation.ask("Et le bilan en ligne ?")
    #expect(!answer.understood.carried.contains("santé"))
    #expect(!answer.understood.carried.contains("bilan"))
  }

  @Test func aQuestionThatStandsAloneIsAnsweredAsIfNothingWasSaid() throws {
    let question = "Tous les combien le bilan de santé est-il proposé par la caisse ?"
    var (conversation, alone) = (Conversation(with: try assistant()), try assistant())
    _ = try conversation.ask("Qui peut demander le congé de formation ?")
    let (answer, expected) = (try conversation.ask(question), try alone.ask(question))
    #expect(answer == expected)
  }

  @Test(arguments: ["Merci", "Merci d’avance, bonne soirée !", "Bonjour madame"])
  func thanksAskNothingAndEndNothing(_ thanks: String) throws {
    var conversation = Conversation(with: try assistant())
    var other = Conversation(with: try assistant())
    _ = try conversation.ask("Qui peut demander le congé de formation ?")
    _ = try other.ask("Qui peut demander le congé de formation ?")
    let reply = try conversation.ask(thanks)
    #expect(reply.status == .noAnswer && reply.understood.carried.isEmpty)
    #expect(try conversation.ask("Et le directeur ?") == other.ask("Et le directeur ?"))
  }

  @Test func aDroppedWordIsNotTakenOver() throws {
    var conversation = Conversation(with: try assistant())
    _ = try conversation.ask("Qui peut demander le congé de formation ?")
    let (wasUnknown, wasDropped) = (!conversation.drop("xylophone"), conversation.drop("Demander"))
    #expect(wasUnknown && wasDropped)
    let answer = try conversation.ask("Et le directeur ?")
    #expect(answer.understood.carried == ["congé", "formation"])
  }

  @Test func aNewStartForgets() throws {
    var (conversation, alone) = (Conversation(with: try assistant()), try assistant())
    _ = try conversation.ask("Qui peut demander le congé de formation ?")
    conversation.startAnew()
    let (answer, expected) = (
      try conversation.ask("Et le directeur ?"), try alone.ask("Et le directeur ?")
    )
    #expect(answer == expected)
  }

  @Test func theSameTurnsGetTheSameAnswers() throws {
    let turns = ["Qui peut demander le congé ?", "et combien de temps ?", "non, le bilan de santé"]
    var (one, other) = (Conversation(with: try assistant()), Conversation(with: try assistant()))
    for turn in turns {
      let (first, second) = (try one.ask(turn), try other.ask(turn))
      #expect(first == second)
    }
  }

  @Test func aFaultyTurnLeavesTheConversationAsItWas() throws {
    var conversation = Conversation(with: try assistant())
    _ = try conversation.ask("Qui peut demander le congé de formation ?")
    #expect(throws: QuestionError.self) { try conversation.ask("   ") }
    let answer = try conversation.ask("Et le directeur ?")
    #expect(!answer.understood.carried.isEmpty)
  }

  @Test(arguments: ["Qui propose le bilan ?", "Et qui propose le bilan ?"])
  func aShortQuestionOnSomethingElseTakesNothingOver(_ question: String) throws {
    var conversation = Conversation(with: try assistant())
    _ = try conversation.ask("Qui peut demander le congé de formation ?")
    let answer = try conversation.ask(question)
    #expect(answer.understood.carried.isEmpty)
    #expect(answer.citations.first?.passage.document.file == "bilan.txt")
  }

  @Test func whatALineNamesItselfIsNotTakenOver() throws {
    var conversation = Conversation(with: try assistant())
    _ = try conversation.ask("Qui peut demander le congé de formation ?")
    let answer = try conversation.ask("Le bilan de santé, il est gratuit ?")
    #expect(answer.understood.carried.isEmpty)
  }

  @Test func aPronounTakesOverWhatItsVerbSaidBefore() throws {
    var conversation = Conversation(with: try assistant())
    _ = try conversation.ask("Qui peut demander le congé de formation ?")
    let answer = try conversation.ask("qui le demande ?")
    #expect(answer.understood.carried == ["congé", "formation"])
  }
}
