import FrenchText
import Indexing

/// A passage held against a question: where it holds which of the terms that are searched.
struct PassageReading {
  /// A searched term at a place of the passage.
  struct Match {
    /// The term's bit.
    var bit: UInt64
    /// Its place among the words of the passage.
    var position: Int
    /// Its place in the text, in bytes.
    var source: Range<Int>
  }

  let passage: LoadedPassage
  /// In the order of the text; words of addresses left out, which say nothing.
  let matches: [Match]
  let headings: HeadingReading

  /// Where a word of the passage shares a theme with words of the question, given as bits.
  private let evoked: [(words: UInt64, offset: Int)]

  /// Reads a passage.
  ///
  /// - Complexity: O(words of the passage)
  init(_ passage: LoadedPassage, headings: HeadingReading, for question: ReadQuestion) {
    self.passage = passage
    self.headings = headings
    var matches: [Match] = []
    var evoked: [(words: UInt64, offset: Int)] = []
    for occurrence in passage.analyzed.occurrences where occurrence.kind != .address {
      let term = passage.analyzed.term(occurrence)
      let words = question.themes.mask(of: term)
      if words != 0 { evoked.append((words, occurrence.source.lowerBound)) }
      if let number = question.matcher.number(of: term) {
        matches.append(
          Match(
            bit: 1 << UInt64(number), position: occurrence.position,
            source: occurrence.source))
      }
    }
    self.matches = matches
    self.evoked = evoked
  }

  var analyzed: AnalyzedText { passage.analyzed }

  /// The sentences of the passage's text, as UTF-8 offsets.
  var sentences: [Range<Int>] { passage.sentences }

  /// The terms that the passage holds, as bits.
  var held: UInt64 { matches.reduce(0) { $0 | $1.bit } }

  /// The terms that a range of the text holds, as bits.
  func held(in range: Range<Int>) -> UInt64 {
    matches.reduce(0) { range.contains($1.source.lowerBound) ? $0 | $1.bit : $0 }
  }

  /// The words of the question whose themes the passage touches, as bits.
  var themes: UInt64 { evoked.reduce(0) { $0 | $1.words } }

  /// The words of the question whose themes a range of the text touches, as bits.
  func themes(in range: Range<Int>) -> UInt64 {
    evoked.reduce(0) { range.contains($1.offset) ? $0 | $1.words : $0 }
  }

}
