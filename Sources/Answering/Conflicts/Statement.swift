import FrenchText
import Indexing

/// What a passage says in answer to a question: the part that is marked, word by word.
struct Statement {
  /// A word, with its place in the passage's text.
  struct Word {
    /// Folded.
    let letters: ArraySlice<UInt8>
    let source: Range<Int>

    init(letters: ArraySlice<UInt8>, source: Range<Int> = 0..<0) {
      self.letters = letters
      self.source = source
    }

    /// The letters as a text.
    var text: String { String(decoding: letters, as: UTF8.self) }

    /// The same, to be told from others and no more.
    var short: ShortWord { ShortWord(letters.span) }

    /// Whether it is a number: « 60 », « 1 250 », « 12,5 ».
    var isNumber: Bool {
      let text = text
      return text.first?.isNumber == true
        && text.allSatisfy { $0.isNumber || $0.isWhitespace || $0 == "," || $0 == "." }
    }
  }

  /// In order, folded.
  let words: [Word]
  /// The passage's text.
  let text: [UInt8]

  /// The statement of some parts of a passage.
  ///
  /// - Parameters:
  ///   - parts: ranges of its text, in order.
  ///   - words: all its words.
  ///   - text: its text.
  /// - Complexity: O(words of the passage)
  init(_ parts: [Range<Int>], among words: [Word], of text: [UInt8]) {
    self.text = text
    if parts.count == 1 {
      let start = words.firstIndex { $0.source.lowerBound >= parts[0].lowerBound } ?? words.endIndex
      self.words = Array(words[start...].prefix { $0.source.lowerBound < parts[0].upperBound })
    } else {
      self.words = words.filter { word in
        parts.contains { $0.contains(word.source.lowerBound) }
      }
    }
  }

  /// The words of a passage.
  ///
  /// - Complexity: O(bytes of the passage)
  static func words(of reading: PassageReading) -> [Word] {
    let text = reading.passage.bytes
    return reading.analyzed.occurrences.filter { !$0.isVariant }.map { occurrence in
      let letters = text[occurrence.source]
      // Most words are folded as they stand.
      let isFolded = letters.allSatisfy { (0x61...0x7A).contains($0) }
      return Word(
        letters: isFolded ? letters : Fold.folded(letters)[...], source: occurrence.source)
    }
  }

  /// Whether it sets its subject apart from something else, of which the rest may be said: « ne
  /// remplace pas la visite de reprise qui, elle, … ».
  var isContrast: Bool { Self.contrasts.isHeld(by: words) }

  private static let contrasts = PhraseTable([
    "remplace pas|remplacent pas|confondu… avec|confondre avec|contrairement a…"
      + "|a la difference d…|a l inverse d…|difference d…|distinct… d…|tandis qu…|alors qu…"
  ])

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
