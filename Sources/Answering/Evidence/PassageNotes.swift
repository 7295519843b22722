import FrenchText
import Indexing

/// What is noted of a passage once and for all questions.
final class PassageNotes {
  let passage: LoadedPassage
  /// The hashes of its terms, one an occurrence.
  let hashes: [UInt64]
  /// The hashes of the terms of its headings.
  let headingTerms: [UInt64]
  /// What the innermost heading asks, where it is a question.
  let headingKind: QuestionKind?
  /// What the innermost heading names of its subject.
  let headingAspects: Aspect

  /// - Complexity: O(words of the passage and its headings)
  init(_ passage: LoadedPassage) {
    self.passage = passage
    let text = passage.analyzed
    hashes = text.occurrences.map { ThemeTable.hash(of: text.term($0)) }
    let headings = passage.headings
    headingTerms = headings.occurrences.map { ThemeTable.hash(of: headings.term($0)) }
    let innermost = passage.cited.section.last ?? ""
    let asked = QuestionWords.packed(Array(innermost.utf8))
    let isQuestion = innermost.utf8.contains(UInt8(ascii: "?"))
    headingKind = isQuestion ? QuestionKindRule.kind(of: asked) : nil
    headingAspects = Aspect.named(in: asked)
  }
}
