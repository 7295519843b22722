import Indexing

/// Tells whether a passage says what a word of the question is: a line « RAAM : revenu … », or the
/// word in parentheses behind its long form.
enum DefinitionRule {
  /// 1 for a line that begins with the word and a colon, 0.5 for a word in parentheses, 0 where
  /// there is neither. Only a word counts that is at least half of the question.
  ///
  /// - Complexity: O(matches · words of the question)
  static func strength(of reading: PassageReading, for question: ReadQuestion) -> Double {
    let main = question.words.indices.reduce(0 as UInt64) { bits, word in
      question.words[word].rarity * 2 >= question.rarity
        ? bits | question.bits(ofWord: word, heldBy: reading.held) : bits
    }
    let strengths = reading.matches.lazy.filter { $0.bit & main != 0 }.map {
      strength(of: $0.source, in: reading.passage.bytes)
    }
    return strengths.max() ?? 0
  }

  private static func strength(of word: Range<Int>, in text: [UInt8]) -> Double {
    let isLineStart =
      word.lowerBound < 40 || text[word.lowerBound - 4..<word.lowerBound].contains(0x0A)
    if isLineStart, isBeforeColon(text[word.upperBound...]) { return 1 }
    return word.lowerBound > 0 && text[word.lowerBound - 1] == UInt8(ascii: "(") ? 0.5 : 0
  }

  /// Whether a colon follows, after spaces (no-break ones too) and a closing parenthesis.
  private static func isBeforeColon(_ rest: ArraySlice<UInt8>) -> Bool {
    let between: Set<UInt8> = [0x20, 0xC2, 0xA0, 0xE2, 0x80, 0xAF, UInt8(ascii: ")")]
    return rest.first { !between.contains($0) } == UInt8(ascii: ":")
  }
}
