/// A word as a range of a ``PlainText``.
struct Token {
  private let first: UInt32
  private let next: UInt32
  var kind: WordKind
  var link: Word.Link
  /// Whether it is two or more letters, all capitals.
  var isUpper: Bool
  /// Whether the term is not its letters as they are: digits, dots or apostrophes are inside.
  var isMixed: Bool

  init(
    _ range: Range<Int>, _ kind: WordKind, _ link: Word.Link, isUpper: Bool, isMixed: Bool
  ) {
    first = UInt32(truncatingIfNeeded: range.lowerBound)
    next = UInt32(truncatingIfNeeded: range.upperBound)
    self.kind = kind
    self.link = link
    self.isUpper = isUpper
    self.isMixed = isMixed
  }

  @inline(__always)
  var start: Int { Int(first) }

  @inline(__always)
  var end: Int { Int(next) }

  @inline(__always)
  var range: Range<Int> { start..<end }

  @inline(__always)
  var count: Int { end - start }

  /// Whether it is a word of as many letters as a form may have, and of nothing else.
  @inline(__always)
  var hasPlainForm: Bool { kind == .word && !isMixed && count <= FormCache.Letters.longest }

  /// Whether a digit is inside; only a mixed token needs looking.
  @inline(__always)
  func hasDigits(in text: PlainText) -> Bool {
    (isMixed || kind == .number) && range.contains { PlainByte.isDigit(text.bytes[$0]) }
  }

  func digitCount(in text: PlainText) -> Int {
    range.count { PlainByte.isDigit(text.bytes[$0]) }
  }
}
