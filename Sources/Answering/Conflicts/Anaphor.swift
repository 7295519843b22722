import FrenchText

/// The words that take up what was said before: « Cette visite », « Elle ».
enum Anaphor {
  /// Whether a statement begins with one.
  ///
  /// - Parameters:
  ///   - parts: ranges of the text, in order.
  ///   - text: the text of a passage.
  /// - Returns: whether its first word is one.
  /// - Complexity: O(1)
  static func begins(_ parts: [Range<Int>], of text: [UInt8]) -> Bool {
    guard let first = parts.first else { return false }
    let start = text[first].drop { !isLetter($0) }
    let word = start.prefix { isLetter($0) }
    return word.count <= longest && takesUp(ShortWord(folding: word.span))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  private static let longest = 5

  private static func takesUp(_ word: ShortWord) -> Bool {
    switch word {
    case "ce", "cet", "cette", "ces", "celui", "celle", "il", "elle", "ils", "elles": true
    default: false
    }
  }
}
