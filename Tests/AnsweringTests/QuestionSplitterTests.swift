import Testing

@testable import Answering

/// One line may ask several things.
@Suite struct QuestionSplitterTests {
  @Test(arguments: [
    (
      "Qui demande le bilan ? Combien de temps dure le congé ?",
      ["Qui demande le bilan", "Combien de temps dure le congé"]
    ),
    (
      "Qui peut demander le bilan et combien de temps dure le congé ?",
      ["Qui peut demander le bilan", "combien de temps dure le congé"]
    ),
    (
      "Comment se déroule la visite et à qui faut-il la demander ?",
      ["Comment se déroule la visite", "à qui faut-il la demander"]
    ),
  ])
  func severalQuestionsAreTold(_ line: String, _ questions: [String]) {
    #expect(QuestionSplitter.questions(in: line) == questions)
  }

  @Test(arguments: [
    "Qui peut demander le bilan ?", "Quelle est la différence entre le congé et l’arrêt ?",
    "Mon frère est arrêté et malade. Qui l’aide ?", "RQTH, c’est quoi ?", "bilan et congé", "?", "",
  ])
  func oneQuestionStaysWhole(_ line: String) {
    #expect(QuestionSplitter.questions(in: line) == [line])
  }
}
