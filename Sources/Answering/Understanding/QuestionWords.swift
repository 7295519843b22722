import FrenchText

/// The words of a question, folded, cut at every apostrophe and hyphen, those of text messages in
/// full.
enum QuestionWords {
  /// « Qu’est-ce que c’est ? » is `qu`, `est`, `ce`, `que`, `c`, `est`.
  ///
  /// - Complexity: O(bytes)
  static func folded(_ text: String) -> [String] {
    let letters = Fold.folded(Array(text.utf8))
    return ranges(in: letters).map { range in
      let full = TextMessageSpelling.full(ShortWord(letters.span.extracting(range)))
      return String(decoding: full?.letters[...] ?? letters[range], as: UTF8.self)
    }
  }

  /// The same words packed, to be told from others and no more.
  ///
  /// - Complexity: O(bytes)
  static func packed(_ text: [UInt8]) -> [ShortWord] {
    let letters = Fold.folded(text)
    return ranges(in: letters).map { range in
      let word = ShortWord(letters.span.extracting(range))
      return TextMessageSpelling.full(word) ?? word
    }
  }

  private static func ranges(in letters: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    // A French word and its space take about six bytes.
    ranges.reserveCapacity(letters.count / 5 + 4)
    var start: Int?
    for (index, byte) in letters.enumerated() {
      let isInside = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      if isInside, start == nil { start = index }
      if !isInside, let first = start {
        ranges.append(first..<index)
        start = nil
      }
    }
    if let first = start { ranges.append(first..<letters.count) }
    return ranges
  }
}
