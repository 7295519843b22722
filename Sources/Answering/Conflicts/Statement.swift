import FrenchText
import Indexing

/// What a passage says in answer to a question: the part that is marked, word by word.
struct Statement {
  /// A word, with its place in the passage's text.
  struct Word {
    /// Folded.
    var letters: [UInt8]
    var source: Range<Int>

    var text: String { String(decoding: letters, as: UTF8.self) }
  }

  /// In order, folded.
  let words: [Word]
  /// The share of the question that it holds, with what it takes from its headings.
  let coverage: Double
  /// The passage's text.
  let text: [UInt8]

  /// The statement of some parts of a passage, which takes some terms from its headings.
  ///
  /// - Complexity: O(bytes of the passage)
  init(
    _ parts: [Range<Int>], of reading: PassageReading, inheriting inherited: UInt64,
    for question: ReadQuestion
  ) {
    text = reading.passage.bytes
    let held = parts.reduce(inherited) { $0 | reading.held(in: $1) }
    coverage = question.coverage(of: held)
    words = reading.analyzed.occurrences.compactMap { occurrence in
      let source = occurrence.source
      guard !occurrence.isVariant, parts.contains(where: { $0.contains(source.lowerBound) }) else {
        return nil
      }
      return Word(letters: Fold.folded(Array(reading.passage.bytes[source])), source: source)
    }
  }

  /// The text from one word to another, as it stands.
  func quote(from first: Int, through last: Int) -> String {
    String(
      decoding: text[words[first].source.lowerBound..<words[last].source.upperBound],
      as: UTF8.self)
  }

  /// The places where a phrase stands.
  func places(of phrase: Phrase) -> [Int] {
    words.indices.filter { phrase.matches(words, at: $0) }
  }
}
