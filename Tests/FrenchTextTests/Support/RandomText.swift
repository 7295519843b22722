import TestFixtures

/// Bytes that resemble French text badly enough to reach every branch.
enum RandomText {
  private static let pieces = [
    "L’", "qu'", "arrêt", "RQTH", "R.Q.T.H.", "pré-reprise", "-il", " ", "\u{A0}", "\u{202F}", ".",
    "…", "...", "? ", "« ", " »", "(", ")", "36 46", "0800 11 10 09", "1 500,25", "%", "€", "n°",
    "1^{ère}", "2nde", "48h30", "www.", "ameli.fr", "jean@ameli.fr", "http://", "/a-b?c=d", "@",
    "•", "➔", "\n", "œ", "ﬁ", "e\u{301}", "\u{AD}", "\u{200B}", "\u{FEFF}", "’", "-", "–", "M.",
    "cf.", "aujourd’hui", "abc.Def", "É", "ß", "ẞ", "日本", "😀", "\u{301}", "x",
  ].map { Array($0.utf8) }

  /// Pieces of text with now and then a byte that belongs nowhere.
  static func bytes(seed: UInt64, pieces count: Int = 60) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    var text: [UInt8] = []
    for _ in 0..<count {
      if UInt8.random(in: 0..<12, using: &generator) == 0 {
        text.append(UInt8.random(in: 0...255, using: &generator))
      } else {
        text += pieces.randomElement(using: &generator) ?? []
      }
    }
    return text
  }

  /// Whether an offset lies between two scalars, a malformed byte being one.
  static func isBoundary(_ offset: Int, in text: [UInt8]) -> Bool {
    guard offset > 0, offset < text.count, text[offset] & 0xC0 == 0x80 else { return true }
    var lead = offset - 1
    while lead > 0, offset - lead < 3, text[lead] & 0xC0 == 0x80 { lead -= 1 }
    return (1...4).allSatisfy { length in
      guard lead + length > offset, lead + length <= text.count else { return true }
      let scalars = String(validating: text[lead..<lead + length], as: UTF8.self)?.unicodeScalars
      return scalars?.count != 1
    }
  }
}
