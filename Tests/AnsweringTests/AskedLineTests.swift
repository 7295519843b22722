import Testing

@testable import Answering

/// What a line asks, and what it tells beside.
@Suite struct AskedLineTests {
  @Test(arguments: [
    (
      "Qui demande le bilan ? Combien de temps dure le congé ?",
      ["Qui demande le bilan ?", "Combien de temps dure le congé ?"]
    ),
    (
      "Qui peut demander le bilan et combien de temps dure le congé ?",
      ["Qui peut demander le bilan", "combien de temps dure le congé ?"]
    ),
    (
      "Comment se déroule la visite et à qui faut-il la demander ?",
      ["Comment se déroule la visite", "à qui faut-il la demander ?"]
    ),
    (
      "Qui demande le bilan ? Et pour un agent ?", ["Qui demande le bilan ?", "Et pour un agent ?"]
    ),
  ])
  func severalQuestionsAreTold(_ line: String, _ questions: [String]) {
    let asked = AskedLine(line)
    #expect(asked.questions == questions)
    #expect(asked.told.isEmpty)
  }

  @Test(arguments: [
    "Qui peut demander le bilan ?", "Quelle est la différence entre le congé et l’arrêt ?",
    "RQTH, c’est quoi ?", "bilan et congé", "?", "", "M. Petit et le Dr Roux peuvent-ils venir ?",
    "Si je suis en arrêt, qui peut demander le bilan ?", "Pourquoi ?",
    "Quel recours, et sous combien de jours, pour contester un avis ?",
  ])
  func oneQuestionStaysWhole(_ line: String) {
    let asked = AskedLine(line)
    #expect(asked.questions == [line])
    #expect(asked.told.isEmpty)
  }

  @Test(arguments: [
    (
      "Mon frère est arrêté et malade. Qui l’aide ?", ["Qui l’aide ?"],
      "Mon frère est arrêté et malade."
    ),
    (
      "J’ai un lymphome, puis-je demander le bilan ?", ["puis-je demander le bilan ?"],
      "J’ai un lymphome"
    ),
    (
      "Je suis agent : à quel âge le bilan est-il proposé ?",
      ["à quel âge le bilan est-il proposé ?"], "Je suis agent"
    ),
    (
      "Qui demande le bilan ? Mon père ne sort plus.", ["Qui demande le bilan ?"],
      "Mon père ne sort plus."
    ),
    (
      "Je suis malade. Je voudrais savoir qui demande le bilan. Léa Roux",
      ["Je voudrais savoir qui demande le bilan."], "Je suis malade. Léa Roux"
    ),
  ])
  func circumstancesAreTold(_ line: String, _ questions: [String], _ told: String) {
    let asked = AskedLine(line)
    #expect(asked.questions == questions)
    #expect(asked.told == told)
  }
}
