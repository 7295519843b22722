/// What kinds of characters the reading of documents tells apart.
enum ScalarClass {
  /// White space of any width, the no-break ones included.
  static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// Control, bidirectional, zero-width characters and the soft hyphen: never shown.
  static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD, 0x61C, 0x200B...0x200F,
      0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  /// Glyphs that only mark a list item: •, ➔, ►, ▪, ✓, U+FFFD and the private use area.
  static func isBulletGlyph(_ value: UInt32) -> Bool {
    switch value {
    case 0x2022, 0x2794, 0x25BA, 0x25AA, 0x2713, 0xFFFD, 0xE000...0xF8FF: true
    default: false
    }
  }

  /// Hyphens and dashes.
  static func isDash(_ value: UInt32) -> Bool {
    value == 0x2D || (0x2010...0x2015).contains(value)
  }

  static func isUppercase(_ value: UInt32) -> Bool {
    if value < 0x100 { return isPlainUppercase(value) }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  static func isLowercase(_ value: UInt32) -> Bool {
    if value < 0x100 { return isPlainLowercase(value) }
    return Unicode.Scalar(value)?.properties.isLowercase ?? false
  }

  static func isLetter(_ value: UInt32) -> Bool {
    if value < 0x100 { return isPlainUppercase(value) || isPlainLowercase(value) }
    // Apostrophes, quotation marks and dashes: the most frequent of the rest.
    if (0x2000...0x206F).contains(value) { return false }
    return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
  }

  /// Capitals of Latin-1: looking properties up is slow, and these are nearly all there are.
  private static func isPlainUppercase(_ value: UInt32) -> Bool {
    (0x41...0x5A).contains(value) || (0xC0...0xDE).contains(value) && value != 0xD7
  }

  /// Small letters of Latin-1, the ordinals « ª » and « º » and the micro sign among them.
  private static func isPlainLowercase(_ value: UInt32) -> Bool {
    (0x61...0x7A).contains(value) || (0xDF...0xFF).contains(value) && value != 0xF7
      || value == 0xAA || value == 0xB5 || value == 0xBA
  }

  static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }

  /// Marks that may stand before the first letter of a sentence.
  static func isOpening(_ value: UInt32) -> Bool {
    value == 0x28 || value == 0x5B || value == 0xAB || value == 0x22 || value == 0x201C
      || value == 0x2018 || value == 0x2A
  }

  /// Marks that may stand after the last punctuation of a sentence.
  static func isClosing(_ value: UInt32) -> Bool {
    value == 0x29 || value == 0x5D || value == 0xBB || value == 0x22 || value == 0x201D
      || value == 0x2A
  }
}
