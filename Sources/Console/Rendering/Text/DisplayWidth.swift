/// How many columns of a terminal a text takes.
package enum DisplayWidth {
  package static func of(_ text: String) -> Int {
    ofLatin(text.utf8Span.span) ?? text.reduce(0) { $0 + of($1) }
  }

  /// The width of Latin letters (up to U+02FF) and common punctuation, one column each; nil where
  /// there is anything else.
  private static func ofLatin(_ bytes: Span<UInt8>) -> Int? {
    var width = 0
    for place in bytes.indices {
      switch bytes[place] {
      case 0x20..<0x7F, 0xC3...0xCB: width += 1
      case 0x80..<0xC0: break
      case 0xC2 where bytes[place + 1] >= 0xA0: width += 1
      case 0xE2 where bytes[place + 1] == 0x80:
        // U+2010 to U+203B, but for the separators of lines and what turns the order of letters.
        guard 0x90...0xBB ~= bytes[place + 2], !(0xA8...0xAE ~= bytes[place + 2]) else {
          return nil
        }
        width += 1
      default: return nil
      }
    }
    return width
  }

  /// Zero, one or two columns. What a terminal draws is decided by the first scalar of a grapheme,
  /// unless a variation selector asks for the emoji.
  package static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.value < 0x300 { return first.value < 0x20 || 0x7F..<0xA0 ~= first.value ? 0 : 1 }
    if character.unicodeScalars.contains("\u{FE0F}") || isWide(first) { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1
    }
  }

  /// East Asian wide and full-width blocks, and what is drawn as an emoji by default.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x2_0000...0x3_FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
