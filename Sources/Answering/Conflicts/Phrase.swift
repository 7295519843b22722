/// Words that follow each other; one that ends in `…` stands for any ending.
struct Phrase: Sendable {
  private struct Word {
    var letters: [UInt8]
    var isBeginning: Bool
  }

  private let words: [Word]

  /// How many words it has.
  var count: Int { words.count }

  /// A phrase by the bytes of its folded words, with spaces between.
  init(_ phrase: some Collection<UInt8>) {
    words = phrase.split(separator: UInt8(ascii: " ")).map { word in
      let letters = Array(word)
      let isBeginning = letters.suffix(Self.ellipsis.count).elementsEqual(Self.ellipsis)
      return Word(
        letters: isBeginning ? letters.dropLast(Self.ellipsis.count) : letters,
        isBeginning: isBeginning)
    }
  }

  private static let ellipsis: [UInt8] = [0xE2, 0x80, 0xA6]

  /// The phrases of some lines; of bytes, since a question pays for the characters of a string.
  static func lines(_ lines: String) -> [Phrase] { parts(of: lines, at: UInt8(ascii: "\n")) }

  /// The phrases that a bar parts.
  static func alternatives(_ phrases: String) -> [Phrase] {
    parts(of: phrases, at: UInt8(ascii: "|"))
  }

  private static func parts(of text: String, at separator: UInt8) -> [Phrase] {
    text.utf8.split(separator: separator).map { Phrase($0) }
  }

  /// Whether it stands at a place among words.
  func matches(_ others: [Statement.Word], at start: Int) -> Bool {
    guard start + words.count <= others.count,
      words[0].letters.first == others[start].letters.first
    else { return false }
    for (offset, word) in words.enumerated() {
      let other = others[start + offset].letters
      guard word.isBeginning ? other.starts(with: word.letters) : other.elementsEqual(word.letters)
      else { return false }
    }
    return true
  }
}
