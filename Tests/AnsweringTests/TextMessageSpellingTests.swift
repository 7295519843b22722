import FrenchText
import Testing

@testable import Answering

/// Small words spelt as in text messages say what is asked, and are not searched.
@Suite struct TextMessageSpellingTests {
  @Test(arguments: [
    ("koi", "quoi"), ("ki", "qui"), ("kel", "quel"), ("lekel", "lequel"), ("kombien", "combien"),
    ("komment", "comment"), ("kan", "quand"), ("pk", "pourquoi"), ("g", "ai"),
  ])
  func smallWordsAreReadInFull(_ written: String, _ meant: String) {
    #expect(TextMessageSpelling.full(packed(written)) == packed(meant))
  }

  @Test(arguments: ["kilo", "k", "kine", "bokal", "stock", "quoi", ""])
  func otherWordsStay(_ word: String) {
    #expect(TextMessageSpelling.full(packed(word)) == nil)
  }

  @Test(arguments: [
    ("c koi le congé", QuestionKind.what), ("ki paie le congé", .who), ("pk un congé", .why),
    ("kombien de tps dure le congé", .howLong),
  ])
  func theyAsk(_ question: String, _ kind: QuestionKind) {
    #expect(QuestionKindRule.kind(of: QuestionWords.packed(Array(question.utf8))) == kind)
  }

  private func packed(_ word: String) -> ShortWord { ShortWord(Array(word.utf8).span) }
}
