import FrenchText

/// How text messages spell small words: « koi » for « quoi », « pk » for « pourquoi ».
enum TextMessageSpelling {
  /// A folded word in full; nil where it stays as it is.
  ///
  /// - Complexity: O(1)
  static func full(_ word: ShortWord) -> ShortWord? {
    switch word {
    case "g": return "ai"
    case "kan", "qd": return "quand"
    case "pk", "pkoi": return "pourquoi"
    case "k": return nil
    default: return word.contains(UInt8(ascii: "k")) ? smallWord(word.letters) : nil
    }
  }

  /// « k » is « qu » or « c » where that makes a small word: « kombien », not « kilo ».
  private static func smallWord(_ letters: [UInt8]) -> ShortWord? {
    for sound in ["qu", "c"] {
      let spelt = letters.flatMap { $0 == UInt8(ascii: "k") ? Array(sound.utf8) : [$0] }
      if StopWords.contains(spelt[...]) { return ShortWord(spelt.span) }
    }
    return nil
  }
}
