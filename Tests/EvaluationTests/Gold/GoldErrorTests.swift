import Testing

@testable import Evaluation

/// Messages, whole.
@Suite struct GoldErrorTests {
  private func message(_ set: String, _ name: String?) -> String? {
    do throws(GoldError) {
      _ = try GoldQuestion.questions(parsing: Array(set.utf8), named: name)
      return nil
    } catch { return error.message }
  }

  @Test func aLineThatIsNoJSON() {
    let message = message("\n\n{\"id\": oui}\n", "jeu.jsonl")
    #expect(message == "« jeu.jsonl », ligne 3, colonne 8 : attendu : une valeur.")
    #expect(
      self.message("{", nil) == "Ligne 1, colonne 2 : le texte s’arrête au milieu d’une valeur.")
  }

  @Test(arguments: [
    (GoldFault.notAnObject, "« a », ligne 2 : un objet JSON est attendu."),
    (.missing("id"), "« a », ligne 2 : « id » manque."),
    (
      .wrongKind("gold", expected: "une liste"), "« a », ligne 2 : « gold » doit être une liste."
    ),
    (.blank("question"), "« a », ligne 2 : « question » est vide."),
    (.repeatedID("q1"), "« a », ligne 2 : l’identifiant « q1 » est déjà pris."),
    (
      .noGold(id: "q1"),
      "« a », ligne 2 : la question « q1 » n’a aucune réponse attendue ; "
        + "remplissez « gold » ou écrivez \"answerable\": false."
    ),
  ]) func aLineThatIsNoQuestion(fault: GoldFault, message: String) {
    #expect(GoldError.malformed(file: "a", line: 2, fault: fault).message == message)
  }

  @Test func aLineOfAnUnnamedSet() {
    let error = GoldError.malformed(file: nil, line: 2, fault: .missing("id"))
    #expect(error.message == "Ligne 2 : « id » manque.")
  }

  @Test func aSetWithoutQuestions() {
    #expect(
      message(" \n", "a.jsonl")
        == "Le jeu « a.jsonl » ne contient aucune question. Écrivez-en une par ligne, en JSON.")
    #expect(
      message("", nil)
        == "Le jeu de questions ne contient aucune question. Écrivez-en une par ligne, en JSON.")
  }

  @Test func wordsThatAreNotThere() {
    #expect(
      GoldError.unknownFile(question: "q1", file: "a.txt").message
        == "Question « q1 » : le fichier « a.txt » n’est pas dans le corpus. "
        + "Corrigez « file » dans le jeu de questions.")
    #expect(
      GoldError.quoteNotFound(question: "q1", file: "a.txt", quote: "trois\n mois").message
        == "Question « q1 » : la citation « trois mois » ne se trouve pas dans « a.txt ». "
        + "Recopiez-la telle qu’elle figure dans le fichier.")
    let long = GoldError.quoteNotFound(
      question: "q1", file: "a", quote: String(repeating: "é", count: 61))
    #expect(long.message.contains("« " + String(repeating: "é", count: 59) + "… »"))
  }
}
