import Testing

@testable import Answering

/// One sentence may ask several things.
@Suite struct QuestionSplitterTests {
  @Test(arguments: [
    (
      "Qui peut demander le bilan et combien de temps dure le congé ?",
      ["Qui peut demander le bilan", "combien de temps dure le congé ?"]
    ),
    (
      "Comment se déroule la visite et à qui faut-il la demander ?",
      ["Comment se déroule la visite", "à qui faut-il la demander ?"]
    ),
  ])
  func severalQuestionsAreTold(_ sentence: String, _ questions: [String]) {
    #expect(QuestionSplitter.questions(in: sentence) == questions)
  }

  @Test(arguments: [
    "Quelle est la différence entre le congé et l’arrêt ?", "bilan et congé",
    "Quel recours, et sous combien de jours, pour contester un avis ?",
  ])
  func oneQuestionStaysWhole(_ sentence: String) {
    #expect(QuestionSplitter.questions(in: sentence) == [sentence])
  }
}
