import FrenchText

/// The words of some texts, as they are written there.
struct Vocabulary {
  private struct Word {
    var written: String
    var folded: [UInt8]
    var count: Int
  }

  /// The most frequent first.
  private let words: [Word]

  init(of texts: [String]) {
    var counts: [String: Int] = [:]
    for text in texts {
      for word in text.split(whereSeparator: { !Self.isPartOfWord($0) }) where word.count > 2 {
        counts[Self.plain(word), default: 0] += 1
      }
    }
    // A word of a title in capitals is no other word.
    words = counts.filter { word, _ in
      !word.contains(where: \.isUppercase) || counts[word.lowercased()] == nil
    }.map { word, count in
      Word(written: word, folded: Fold.folded(Array(word.utf8)), count: count)
    }.sorted { ($1.count, $0.written) < ($0.count, $1.written) }
  }

  /// The words that begin like another, case and accents aside, the most frequent first.
  func words(like start: String) -> [String] {
    let start = Fold.folded(Array(start.utf8))
    return words.filter { $0.folded.starts(with: start) }.map(\.written)
  }

  static func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-"
  }

  /// A word as it stands inside a sentence: capitals are kept where all letters are.
  private static func plain(_ word: Substring) -> String {
    let word = word.drop { $0 == "-" }
    return word.contains(where: \.isLowercase) ? word.lowercased() : String(word)
  }
}
