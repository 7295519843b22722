/// Letters and accents written as two scalars, brought to the one that stands for both (Unicode
/// Standard Annex 15, composition), for the Latin letters.
enum LetterComposition {
  /// Latin letters with accents.
  private static let letters: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x1E00...0x1EFF]

  private static let composed: [Character: UInt32] = {
    var table: [Character: UInt32] = [:]
    for value in letters.joined() {
      if let scalar = Unicode.Scalar(value) { table[Character(scalar)] = value }
    }
    return table
  }()

  /// The one scalar for a letter and the accent after it; nil where there is none.
  static func compose(_ letter: UInt32, _ accent: Unicode.Scalar) -> UInt32? {
    guard (0x300...0x36F).contains(accent.value), let letter = Unicode.Scalar(letter) else {
      return nil
    }
    var pair = String.UnicodeScalarView()
    pair.append(letter)
    pair.append(accent)
    let text = String(pair)
    return text.count == 1 ? text.first.flatMap { composed[$0] } : nil
  }
}
