import FrenchText
import Indexing

/// What is noted of a passage once and for all questions.
final class PassageNotes {
  /// A word of the passage.
  struct Word {
    /// The hash of its term.
    var hash: UInt64
    /// Its place among the words of the passage.
    var position: Int
    /// Its place in the text, in bytes.
    var source: Range<Int>
  }

  let passage: LoadedPassage
  /// In the order of the text; words of addresses left out, which say nothing.
  let words: [Word]
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
    var words: [Word] = []
    words.reserveCapacity(text.occurrences.count)
    for occurrence in text.occurrences where occurrence.kind != .address {
      words.append(
        Word(
          hash: ThemeTable.hash(of: text.term(occurrence)), position: occurrence.position,
          source: occurrence.source))
    }
    self.words = words
    let headings = passage.headings
    headingTerms = headings.occurrences.map { ThemeTable.hash(of: headings.term($0)) }
    let innermost = passage.cited.section.last ?? ""
    let asked = QuestionWords.packed(Array(innermost.utf8))
    let isQuestion = innermost.utf8.contains(UInt8(ascii: "?"))
    headingKind = isQuestion ? QuestionKindRule.kind(of: asked) : nil
    headingAspects = Aspect.named(in: asked)
  }
}
