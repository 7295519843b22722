import Testing

@testable import Answering

/// Small words spelt as in text messages say what is asked, and are not searched.
@Suite struct TextMessageSpellingTests {
  @Test(arguments: [
    ("koi", "quoi"), ("ki", "qui"), ("kel", "quel"), ("lekel", "lequel"), ("kombien", "combien"),
    ("komment", "comment"), ("kan", "quand"), ("pk", "pourquoi"), ("g", "ai"),
  ])
  func smallWordsAreReadInFull(_ written: String, _ meant: String) {
    #expect(TextMessageSpelling.full(written) == meant)
  }

  @Test(arguments: ["kilo", "k", "kine", "bokal", "stock", "quoi", ""])
  func otherWordsStay(_ word: String) {
    #expect(TextMessageSpelling.full(word) == word)
  }

  @Test(arguments: [
    ("c koi le congé", QuestionKind.what), ("ki paie le congé", .who), ("pk un congé", .why),
    ("kombien de tps dure le congé", .howMany),
  ])
  func theyAsk(_ question: String, _ kind: QuestionKind) {
    #expect(QuestionKindRule.kind(of: QuestionWords.folded(question)) == kind)
  }
}
