import FrenchText

/// How text messages spell small words: « koi » for « quoi », « pk » for « pourquoi ».
enum TextMessageSpelling {
  /// A folded word in full; any other word as it is.
  ///
  /// - Complexity: O(bytes)
  static func full(_ word: String) -> String {
    if let full = abbreviations[word] { return full }
    guard word.utf8.count > 1, word.utf8.contains(UInt8(ascii: "k")) else { return word }
    // « k » is « qu » or « c » where that makes a small word: « kombien », not « kilo ».
    for sound in ["qu", "c"] {
      let spelt = word.split(separator: "k", omittingEmptySubsequences: false)
        .joined(separator: sound)
      if StopWords.contains(Array(spelt.utf8)[...]) { return spelt }
    }
    return word
  }

  private static let abbreviations = [
    "g": "ai", "kan": "quand", "pk": "pourquoi", "pkoi": "pourquoi", "qd": "quand",
  ]
}
