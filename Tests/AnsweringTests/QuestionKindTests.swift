import Testing

@testable import Answering

/// What a question asks for, by its words.
@Suite struct QuestionKindTests {
  @Test(arguments: [
    ("Qui peut demander un bilan ?", QuestionKind.who),
    ("À qui dois-je envoyer le dossier ?", .who),
    ("Quand faut-il prévenir le service ?", .when),
    ("À quelle date le congé commence-t-il ?", .when),
    ("Où trouver le formulaire ?", .where),
    ("Comment faire une demande ?", .how),
    ("Combien coûte la formation ?", .howMany),
    ("Quel est le montant de l’aide ?", .howMany),
    ("Combien de temps dure le congé ?", .howLong),
    ("combien dure le congé", .howLong),
    (
      "J’ai repris le travail à mi-temps en mars, après un an de soins : ça peut durer combien de mois ?",
      .howLong
    ),
    ("Quel est le plafond de l’aide ?", .howMany),
    ("Que veut dire bilan ?", .what),
    ("Que faut-il pour faire un bilan ?", .what),
    ("Quelle est la durée du congé ?", .howLong),
    ("Pourquoi refuser ?", .why),
    ("Est-ce que la visite est obligatoire ?", .yesNo),
    ("Puis-je refuser ce rendez-vous ?", .yesNo),
    ("L’employeur peut-il refuser ?", .yesNo),
    ("Qu’est-ce que le bilan ?", .what),
    ("C’est quoi le bilan ?", .what),
    ("Quelles aides existent ?", .which),
    ("Quelle est la différence entre le congé et l’arrêt ?", .difference),
    ("bilan formation", .other),
  ])
  func kinds(_ question: String, _ kind: QuestionKind) {
    #expect(QuestionKindRule.kind(of: QuestionWords.packed(Array(question.utf8))) == kind)
  }

  @Test func accentsAndCaseDoNotMatter() {
    for question in ["OÙ TROUVER LE FORMULAIRE ?", "ou trouver le formulaire"] {
      #expect(QuestionKindRule.kind(of: QuestionWords.packed(Array(question.utf8))) == .where)
    }
  }
}
