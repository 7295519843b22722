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
    var offset: Int
  }

  let passage: LoadedPassage
  let analyzed: AnalyzedText
  /// The sentences of the passage's text, as UTF-8 offsets.
  let sentences: [Range<Int>]
  /// In the order of the text; words of addresses left out, which say nothing.
  let matches: [Match]
  let headings: HeadingReading

  /// Reads a passage.
  ///
  /// - Complexity: O(bytes of the passage)
  init(_ passage: LoadedPassage, headings: HeadingReading, for question: ReadQuestion) {
    self.passage = passage
    self.headings = headings
    analyzed = FrenchAnalyzer().analyze(passage.bytes, splits: passage.wordStarts) {
      question.matcher.number(of: $0) != nil
    }
    sentences = SentenceSplitter.sentences(in: passage.bytes)
    var matches: [Match] = []
    for occurrence in analyzed.occurrences where occurrence.kind != .address {
      if let number = question.matcher.number(of: analyzed.term(occurrence)) {
        matches.append(
          Match(
            bit: 1 << UInt64(number), position: occurrence.position,
            offset: occurrence.source.lowerBound))
      }
    }
    self.matches = matches
  }

  /// The terms that the passage holds, as bits.
  var held: UInt64 { matches.reduce(0) { $0 | $1.bit } }

  /// The terms that a range of the text holds, as bits.
  func held(in range: Range<Int>) -> UInt64 {
    matches.reduce(0) { range.contains($1.offset) ? $0 | $1.bit : $0 }
  }

  /// The words that stand in a range, as terms with what kind of word each is, in order.
  func words(in range: Range<Int>) -> [AnswerType.Word] {
    analyzed.occurrences.filter { !$0.isVariant && range.contains($0.source.lowerBound) }.map {
      AnswerType.Word(
        term: String(decoding: analyzed.term($0), as: UTF8.self), isNumber: $0.kind == .number)
    }
  }
}
