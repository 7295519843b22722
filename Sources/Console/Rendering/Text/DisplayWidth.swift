/// How many columns of a terminal a text takes.
package enum DisplayWidth {
  package static func of(_ text: String) -> Int {
    text.utf8.allSatisfy { 0x20..<0x7F ~= $0 }
      ? text.utf8.count : text.reduce(0) { $0 + of($1) }
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
