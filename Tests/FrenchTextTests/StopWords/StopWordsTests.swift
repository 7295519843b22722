import FrenchText
import Testing

@Suite struct StopWordsTests {
  private func isStopWord(_ word: String) -> Bool {
    StopWords.contains(Fold.folded(Array(word.utf8))[...])
  }

  @Test(arguments: [
    "ne", "pas", "non", "sans", "plus", "jamais", "aucun", "aucune", "sauf", "avant", "après",
    "pendant", "moins", "hors", "contre", "sinon", "nul", "rien",
  ])
  func negationsAndLimitsStay(word: String) {
    #expect(!isStopWord(word))
  }

  @Test(arguments: ["arrêt", "droit", "durée", "mois", "aide", "demander", "employeur"])
  func wordsThatSaySomethingStay(word: String) {
    #expect(!isStopWord(word))
  }

  @Test(arguments: [
    "le", "l", "une", "aux", "je", "vous", "qui", "dont", "quelles", "pour", "à", "où", "être",
    "suis", "avez", "peut", "combien", "comment", "bonjour", "merci", "svp", "lesquelles",
  ])
  func emptyWordsGo(word: String) {
    #expect(isStopWord(word))
  }
}
