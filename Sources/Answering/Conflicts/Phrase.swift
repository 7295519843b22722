/// Words that follow each other; one that ends in `…` stands for any ending.
struct Phrase: Sendable {
  private struct Word {
    var letters: [UInt8]
    var isBeginning: Bool
  }

  private let words: [Word]

  /// How many words it has.
  var count: Int { words.count }

  /// The letter it begins with.
  var firstLetter: UInt8 { words.first?.letters.first ?? 0 }

  /// A phrase by its folded words, with spaces between.
  init(_ phrase: some StringProtocol) {
    words = phrase.split(separator: " ").map { word in
      let isBeginning = word.hasSuffix("…")
      return Word(
        letters: Array((isBeginning ? word.dropLast() : word).utf8), isBeginning: isBeginning)
    }
  }

  /// The phrases of some lines.
  static func lines(_ lines: String) -> [Phrase] { lines.split(separator: "\n").map(Phrase.init) }

  /// Whether it stands at a place among words.
  func matches(_ others: [Statement.Word], at start: Int) -> Bool {
    guard start + words.count <= others.count,
      words[0].letters.first == others[start].letters.first
    else { return false }
    for (offset, word) in words.enumerated() {
      let other = others[start + offset].letters
      guard word.isBeginning ? other.starts(with: word.letters) : other == word.letters else {
        return false
      }
    }
    return true
  }
}
