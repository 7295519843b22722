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

    /// Whether it is a number: « 60 », « 1 250 », « 12,5 ».
    var isNumber: Bool {
      text.first?.isNumber == true
        && text.allSatisfy { $0.isNumber || $0.isWhitespace || $0 == "," || $0 == "." }
    }
  }

  /// In order, folded.
  let words: [Word]
  /// The terms that it holds, as bits.
  let held: UInt64
  /// The passage's text.
  let text: [UInt8]

  /// The statement of some parts of a passage.
  ///
  /// - Parameters:
  ///   - parts: ranges of its text.
  ///   - reading: the passage.
  ///   - before: the sentence before, whose terms « Cette visite » and « Elle » take over.
  /// - Complexity: O(bytes of the passage)
  init(_ parts: [Range<Int>], of reading: PassageReading, after before: Statement? = nil) {
    text = reading.passage.bytes
    words = reading.analyzed.occurrences.compactMap { occurrence in
      let source = occurrence.source
      guard !occurrence.isVariant, parts.contains(where: { $0.contains(source.lowerBound) }) else {
        return nil
      }
      return Word(letters: Fold.folded(Array(reading.passage.bytes[source])), source: source)
    }
    let leans = words.first.map { Self.anaphors.contains($0.text) } ?? false
    held = parts.reduce(leans ? before?.held ?? 0 : 0) { $0 | reading.held(in: $1) }
  }

  /// Whether it sets its subject apart from something else, of which the rest may be said: « ne
  /// remplace pas la visite de reprise qui, elle, … ».
  var isContrast: Bool { Self.contrasts.contains { !places(of: $0).isEmpty } }

  private static let contrasts = Phrase.lines(
    """
    remplace pas
    remplacent pas
    confondu… avec
    confondre avec
    contrairement a…
    a la difference d…
    a l inverse d…
    difference d…
    distinct… d…
    tandis qu…
    alors qu…
    """)

  /// What begins a sentence that goes on about the thing before.
  private static let anaphors: Set<String> = [
    "ce", "cet", "cette", "ces", "celui", "celle", "il", "elle", "ils", "elles",
  ]

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
