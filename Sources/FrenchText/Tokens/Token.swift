/// A word as a range of a ``PlainText``.
struct Token {
  var start: Int
  var end: Int
  var kind: WordKind
  var link: Word.Link
  /// Whether it is two or more letters, all capitals.
  var isUpper = false
  /// Whether the term is not its letters as they are: digits, dots or apostrophes are inside.
  var isMixed = false

  @inline(__always)
  var range: Range<Int> { start..<end }

  @inline(__always)
  var count: Int { end - start }

  /// Whether a digit is inside; only a mixed token needs looking.
  @inline(__always)
  func hasDigits(in text: PlainText) -> Bool {
    (isMixed || kind == .number) && range.contains { PlainByte.isDigit(text.bytes[$0]) }
  }

  func digitCount(in text: PlainText) -> Int {
    range.count { PlainByte.isDigit(text.bytes[$0]) }
  }
}
