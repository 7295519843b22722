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
    #expect(Leaning.of(question, contentCount: 3) == .clear)
  }

  @Test(arguments: [
    "Qui peut demander le bilan de santé ?", "Faut-il prévenir le directeur du service ?",
    "Est-ce que le congé de formation est payé ?", "Combien d’agents y a-t-il dans le service ?",
    "Leur employeur doit-il payer le stage des agents ?",
    "Qu’est-ce qui change pour les agents titulaires ?",
  ])
  func thisStandsAlone(_ question: String) {
    #expect(Leaning.of(question, contentCount: 3) == .none)
  }

  @Test(arguments: ["combien de temps ?", "sous quel délai ?", "l’employeur peut refuser ?"])
  func whatSaysOfNothingWhatItAsksIsElliptic(_ question: String) {
    #expect(Leaning.of(question, contentCount: 2) == .elliptic)
  }

  @Test(arguments: [
    "Combien de jours de préavis ?", "Comment préparer la reprise ?", "Qui paie le salaire ?",
    "Et qui prescrit l’arrêt ?", "congé maternité",
  ])
  func aShortQuestionWithAnObjectMayLean(_ question: String) {
    #expect(Leaning.of(question, contentCount: 2) == .some)
  }

  @Test(arguments: [
    "L’assistante sociale, elle peut m’aider à quoi ?",
    "Ma femme est en arrêt, elle peut suivre une formation ?", "Il est neutre, le médecin ?",
    "Mon patron refuse le mi-temps, il a le droit ?", "Le RAAM, ça correspond à quoi ?",
    "C’est le médecin qui fait la demande de RQTH ?",
    "Depuis que j’ai perdu mon poste, cette aide existe ?", "Ça sert à quoi la RQTH ?",
    "Elle dure combien de temps la visite ?",
  ])
  func whatTheLineNamesItselfIsNotLookedForBefore(_ question: String) {
    #expect(Leaning.of(question, contentCount: 3) == .none)
  }

  @Test(arguments: [
    "Si mon patron refuse, je peux la demander ?", "Combien de temps est-elle valable ?",
    "mon patron peut-il le refuser ?",
  ])
  func whatTheLineNamesMustAgree(_ question: String) {
    #expect(Leaning.of(question, contentCount: 3) == .clear)
  }

  @Test func inALongQuestionAPronounMayBeAnything() {
    let question = "Quels devoirs a l’entreprise pour le garder en poste après un accident grave ?"
    #expect(Leaning.of(question, contentCount: 7) == .some)
  }

  @Test func behindWhatIsToldAQuestionMayPointToIt() {
    let question = "Qu’est-ce que la caisse peut faire pour moi ?"
    #expect(Leaning.of(question, contentCount: 3) == .none)
    #expect(Leaning.of(question, contentCount: 3, isAmid: true) == .clear)
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
