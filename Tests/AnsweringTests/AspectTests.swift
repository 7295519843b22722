import Testing

@testable import Answering

/// Questions and headings meet in what they ask or announce.
@Suite struct AspectTests {
  @Test(arguments: [
    ("Combien de temps dure le congé ?", "Durée et renouvellement"),
    ("Qui peut le demander ?", "Bénéficiaires"),
    ("C’est quoi le bilan ?", "Définition"),
    ("Qu’est-ce que le bilan ?", "De quoi s’agit-il ?"),
    ("À qui m’adresser ?", "Contacts utiles"),
    ("Combien je vais toucher ?", "Montant de l’aide"),
    ("À quoi sert le bilan ?", "Objectifs"),
    ("Quels papiers dois-je donner ?", "Pièces justificatives"),
    ("Faut-il remplir des conditions ?", "Critères"),
  ])
  func aHeadingAnnouncesWhatIsAsked(_ question: String, _ heading: String) {
    let (asked, named) = (aspects(question), aspects(heading))
    #expect(!asked.isDisjoint(with: named))
  }

  @Test(arguments: [
    ("Combien de temps dure le congé ?", "Bénéficiaires"),
    ("Qui peut le demander ?", "Montant de l’aide"), ("bilan", "Durée"),
  ])
  func aHeadingMayAnnounceSomethingElse(_ question: String, _ heading: String) {
    let (asked, named) = (aspects(question), aspects(heading))
    #expect(asked.isDisjoint(with: named))
  }

  private func aspects(_ text: String) -> Aspect {
    Aspect.named(in: QuestionWords.packed(Array(text.utf8)))
  }
}
