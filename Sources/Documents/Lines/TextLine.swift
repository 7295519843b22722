/// One line of a document, with what the reading of its structure asks of it.
struct TextLine: Sendable, Equatable {
  /// Its number in the file, from 1.
  let number: Int
  /// Its bytes without white space at either end; empty for a blank line.
  let content: Range<Int>
  /// How many white spaces stand before the content.
  let indentation: Int
  /// Whether the line begins a page.
  var startsPage = false
  /// The list marker the content begins with.
  var marker: ListMarker?
  /// The content without its list marker.
  var body: Range<Int>
  /// How many characters the content has.
  let width: Int
  /// What the body begins with, opening quotes and brackets aside.
  let opening: Opening
  /// What the content ends with, closing quotes and brackets aside.
  let ending: Ending

  var isBlank: Bool { content.isEmpty }

  enum Opening: Sendable { case uppercase, lowercase, digit, other }

  enum Ending: Sendable {
    /// A full stop, question or exclamation mark, or ellipsis.
    case terminal
    case colon
    case semicolon
    case comma
    /// A hyphen that cuts a word.
    case hyphen
    case other

    /// Whether a sentence may go on after it.
    var isOpen: Bool { self == .comma || self == .hyphen || self == .other }
  }

  /// The line of some bytes.
  init(number: Int, range: Range<Int>, of text: [UInt8]) {
    var (start, end) = (range.lowerBound, range.upperBound)
    var indentation = 0
    while start < end {
      let (value, length) = text.scalar(at: start)
      guard
        ScalarClass.isSpace(value) || ScalarClass.isInvisible(value)
          || Self.isQuoteMark(start, end, text)
      else { break }
      indentation += ScalarClass.isSpace(value) ? 1 : 0
      start += length
    }
    while end > start, let (value, length) = text.scalar(before: end),
      ScalarClass.isSpace(value) || ScalarClass.isInvisible(value)
    { end -= length }
    self.number = number
    self.indentation = indentation
    content = start..<end
    let marked = ListMarker.read(start..<end, of: text)
    marker = marked?.marker
    body = marked?.body ?? start..<end
    width = text[start..<end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    opening = Self.opening(of: body, in: text)
    ending = Self.ending(of: content, in: text)
  }

  /// `> ` before quoted lines, as in Markdown.
  private static func isQuoteMark(_ offset: Int, _ end: Int, _ text: [UInt8]) -> Bool {
    text[offset] == 0x3E && (offset + 1 == end || text[offset + 1] == 0x20)
  }

  private static func opening(of body: Range<Int>, in text: [UInt8]) -> Opening {
    var offset = body.lowerBound
    while offset < body.upperBound {
      let (value, length) = text.scalar(at: offset)
      if ScalarClass.isUppercase(value) { return .uppercase }
      if ScalarClass.isLowercase(value) { return .lowercase }
      if ScalarClass.isDigit(value) { return .digit }
      guard ScalarClass.isOpening(value) || ScalarClass.isSpace(value) else { return .other }
      offset += length
    }
    return .other
  }

  private static func ending(of content: Range<Int>, in text: [UInt8]) -> Ending {
    var offset = content.upperBound
    while offset > content.lowerBound, let (value, length) = text.scalar(before: offset) {
      switch value {
      case 0x2E, 0x21, 0x3F, 0x2026: return .terminal
      case 0x3A: return .colon
      case 0x3B: return .semicolon
      case 0x2C: return .comma
      case 0x2D, 0x2010, 0x2011: return .hyphen
      default:
        guard ScalarClass.isClosing(value) || ScalarClass.isSpace(value) else { return .other }
        offset -= length
      }
    }
    return .other
  }
}
