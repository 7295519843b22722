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
    words = text.occurrences.filter { $0.kind != .address }.map {
      Word(hash: ThemeTable.hash(of: text.term($0)), position: $0.position, source: $0.source)
    }
    let headings = passage.headings
    headingTerms = headings.occurrences.map { ThemeTable.hash(of: headings.term($0)) }
    let innermost = passage.cited.section.last ?? ""
    let words = QuestionWords.packed(Array(innermost.utf8))
    let isQuestion = innermost.utf8.contains(UInt8(ascii: "?"))
    headingKind = isQuestion ? QuestionKindRule.kind(of: words) : nil
    headingAspects = Aspect.named(in: words)
  }
}
