import FrenchText
import Indexing

/// What a passage says in answer to a question: the part that is marked, word by word.
struct Statement {
  /// A word, with its place in the passage's text.
  struct Word {
    var text: String
    var source: Range<Int>
  }

  /// In order, folded.
  let words: [Word]
  /// The share of the question that it holds with its headings.
  let coverage: Double
  /// The passage's text.
  let text: [UInt8]

  /// The statement of the marked parts of a passage.
  ///
  /// - Complexity: O(bytes of the passage)
  init(_ parts: [Range<Int>], of reading: PassageReading, for question: ReadQuestion) {
    text = reading.passage.bytes
    let held = parts.reduce(reading.headings.held) { $0 | reading.held(in: $1) }
    coverage = question.coverage(of: held)
    words = reading.analyzed.occurrences.compactMap { occurrence in
      let source = occurrence.source
      guard !occurrence.isVariant, parts.contains(where: { $0.contains(source.lowerBound) }) else {
        return nil
      }
      let folded = Fold.folded(Array(reading.passage.bytes[source]))
      return Word(text: String(decoding: folded, as: UTF8.self), source: source)
    }
  }

  /// What a passage states: its marked part first, then its sentences, those first that hold most of
  /// the question.
  static func all(
    of reading: PassageReading, marked: [Range<Int>], for question: ReadQuestion
  ) -> [Statement] {
    let sentences = reading.sentences.map { Statement([$0], of: reading, for: question) }
    return [Statement(marked, of: reading, for: question)]
      + sentences.sorted { $0.coverage > $1.coverage }
  }

  /// The text from one word to another, as it stands.
  func quote(from first: Int, through last: Int) -> String {
    String(
      decoding: text[words[first].source.lowerBound..<words[last].source.upperBound],
      as: UTF8.self)
  }

  /// The places where some words follow each other; `…` in a phrase stands for any ending.
  func places(of phrase: [String]) -> [Int] {
    words.indices.filter { start in
      start + phrase.count <= words.count
        && zip(words[start...], phrase).allSatisfy { word, wanted in
          wanted.hasSuffix("…") ? word.text.hasPrefix(wanted.dropLast()) : word.text == wanted
        }
    }
  }
}
