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

  /// Where a word of the passage shares a theme with words of the question, given as bits.
  private struct Evoked {
    var words: UInt64
    var offset: Int
  }

  let passage: LoadedPassage
  /// The hashes of its terms, one an occurrence.
  let hashes: [UInt64]
  /// In the order of the text.
  let matches: [Match]
  let headings: HeadingReading
  /// The terms that the passage holds, as bits.
  let held: UInt64
  /// The words of the question whose themes the passage touches, as bits.
  let themes: UInt64

  private let evoked: [Evoked]

  /// Reads a passage.
  ///
  /// - Complexity: O(words of the passage)
  init(_ notes: PassageNotes, for question: ReadQuestion) {
    passage = notes.passage
    hashes = notes.hashes
    headings = HeadingReading(notes, for: question)
    var matches: [Match] = []
    var evoked: [Evoked] = []
    // Words of addresses say nothing.
    for (word, hash) in zip(notes.passage.analyzed.occurrences, notes.hashes)
    where word.kind != .address {
      let match = question.matcher.match(hash)
      if match.evoked != 0 {
        evoked.append(Evoked(words: match.evoked, offset: word.source.lowerBound))
      }
      if match.term != 0 {
        matches.append(Match(bit: match.term, position: word.position, source: word.source))
      }
    }
    self.matches = matches
    self.evoked = evoked
    held = matches.reduce(0) { $0 | $1.bit }
    themes = evoked.reduce(0) { $0 | $1.words }
  }

  var analyzed: AnalyzedText { passage.analyzed }

  /// The sentences of the passage's text, as UTF-8 offsets.
  var sentences: [Range<Int>] { passage.sentences }

  /// The terms that a range of the text holds, as bits.
  func held(in range: Range<Int>) -> UInt64 {
    matches.reduce(0) { range.contains($1.source.lowerBound) ? $0 | $1.bit : $0 }
  }

  /// Whether the passage holds one of some terms, given by their hashes.
  func holds(_ terms: [UInt64]) -> Bool {
    zip(analyzed.occurrences, hashes).contains { !$0.isVariant && terms.contains($1) }
  }

  /// The words of the question whose themes a range of the text touches, as bits.
  func themes(in range: Range<Int>) -> UInt64 {
    evoked.reduce(0) { range.contains($1.offset) ? $0 | $1.words : $0 }
  }
}
