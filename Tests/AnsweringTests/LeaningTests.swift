import Testing

@testable import Answering

/// Which questions lean on what was said before.
@Suite struct LeaningTests {
  @Test(arguments: [
    "Et l’employeur ?", "elle est obligatoire ?", "où est-ce que je l’envoie ?",
    "Peut-on la refuser ?", "il y en a un dans toutes les boîtes ?", "et si mon patron dit non ?",
    "dans ce cas, qui décide ?", "surtout pour l’invalidité", "cette visite est-elle payée ?",
    "Qui le prescrit ?", "Il a combien de temps pour ça ?",
  ])
  func thisLeans(_ question: String) {
    #expect(Leaning.of(QuestionWords.folded(question), contentCount: 3) == .clear)
  }

  @Test(arguments: [
    "Qui peut demander le bilan de santé ?", "Faut-il prévenir le directeur du service ?",
    "Est-ce que le congé de formation est payé ?", "Combien d’agents y a-t-il dans le service ?",
    "Leur employeur doit-il payer le stage des agents ?",
    "Qu’est-ce qui change pour les agents titulaires ?",
  ])
  func thisStandsAlone(_ question: String) {
    #expect(Leaning.of(QuestionWords.folded(question), contentCount: 3) == .none)
  }

  @Test(arguments: ["combien de temps ?", "sous quel délai ?"])
  func shortOnesMayLean(_ question: String) {
    #expect(Leaning.of(QuestionWords.folded(question), contentCount: 1) == .some)
  }

  @Test(arguments: [
    "non, je parle de la visite de reprise", "pardon, je voulais dire le bilan",
    "non, pour un stage en fait", "plutôt la reprise",
  ])
  func correctionsAreTold(_ question: String) {
    #expect(Correction.opens(QuestionWords.folded(question)))
  }

  @Test(arguments: ["Non renouvelé, le congé s’arrête-t-il ?", "Qui dit non ?", "la reprise"])
  func otherQuestionsCorrectNothing(_ question: String) {
    #expect(!Correction.opens(QuestionWords.folded(question)))
  }
}
