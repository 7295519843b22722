/// What marks a line as an item of a list.
enum ListMarker: Sendable, Equatable {
  /// A glyph: •, ➔, ►, ▪, ✓, one of the private use area, or the letter n before U+FFFD.
  case glyph(UInt32)
  /// A hyphen, dash or asterisk followed by a space.
  case dash
  /// A number followed by a full stop or bracket.
  case number(Int)
  /// One leading space, in a list that an introduction with a colon opens.
  case indentation

  /// The marker a line begins with, and the rest of the line; nil where there is none.
  static func read(_ content: Range<Int>, of text: [UInt8]) -> (
    marker: ListMarker, body: Range<Int>
  )? {
    guard !content.isEmpty else { return nil }
    let (value, length) = text.scalar(at: content.lowerBound)
    var after = content.lowerBound + length
    if ScalarClass.isBulletGlyph(value) {
      after = skipMarks(after, content.upperBound, text)
      return (.glyph(value), after..<content.upperBound)
    }
    if value == 0x6E, let glyph = letterBullet(after, content.upperBound, text) {
      return (.glyph(0xFFFD), skipMarks(glyph, content.upperBound, text)..<content.upperBound)
    }
    if ScalarClass.isDash(value) || value == 0x2A {
      guard after < content.upperBound, ScalarClass.isSpace(text.scalar(at: after).value) else {
        return nil
      }
      return (.dash, skipMarks(after, content.upperBound, text)..<content.upperBound)
    }
    return numbered(content, of: text)
  }

  /// `n �`: the letter that some PDF extractions leave of a square bullet.
  private static func letterBullet(_ after: Int, _ end: Int, _ text: [UInt8]) -> Int? {
    guard after < end, text[after] == 0x20, after + 1 < end,
      text.scalar(at: after + 1).value == 0xFFFD
    else { return nil }
    return after + 1
  }

  private static func skipMarks(_ start: Int, _ end: Int, _ text: [UInt8]) -> Int {
    var offset = start
    while offset < end {
      let (value, length) = text.scalar(at: offset)
      guard ScalarClass.isSpace(value) || ScalarClass.isBulletGlyph(value) else { break }
      offset += length
    }
    return offset
  }

  private static func numbered(_ content: Range<Int>, of text: [UInt8]) -> (ListMarker, Range<Int>)?
  {
    var (offset, number) = (content.lowerBound, 0)
    while offset < content.upperBound, offset - content.lowerBound < 3,
      ScalarClass.isDigit(UInt32(text[offset]))
    {
      number = number * 10 + Int(text[offset] - 0x30)
      offset += 1
    }
    guard offset > content.lowerBound, offset + 1 < content.upperBound,
      text[offset] == 0x2E || text[offset] == 0x29,
      ScalarClass.isSpace(text.scalar(at: offset + 1).value)
    else { return nil }
    return (.number(number), skipMarks(offset + 1, content.upperBound, text)..<content.upperBound)
  }
}
