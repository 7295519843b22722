/// A paragraph, list item or heading, as pieces of lines of the document.
struct TextBlock: Sendable {
  /// The stretches of the text it is made of, one a line or less, in source order.
  var pieces: [Range<Int>]
  /// What it is.
  var kind: Kind
  /// The list marker it begins with.
  var marker: ListMarker?
  /// The page it begins on, from 0.
  var page: Int
  /// Whether it is the first block of its page.
  var isFirstOfPage = false
  /// The number of lines it takes.
  var lineCount: Int
  /// The widest and the narrowest line, in characters; the last line counts for the widest alone.
  var widest: Int
  /// The widest line that its page's text usually has.
  var columnWidth: Int
  /// What it begins and ends with.
  var opening: TextLine.Opening
  var ending: TextLine.Ending
  /// Width of its last line, in characters.
  var lastWidth: Int
  /// Whether a blank line, or the beginning of a page, stands before it.
  var isSetOff: Bool
  /// Whether it continues on after an inset or a page break that was skipped.
  var isJoined = false

  enum Kind: Sendable, Equatable {
    case paragraph
    case item
    case heading(HeadingStyle)
    /// The words on a side box: « BON À SAVOIR ».
    case boxLabel
    /// Page numbers, bare addresses, running titles.
    case furniture
    /// Loose words of a diagram or a table.
    case fragment
  }

  var range: Range<Int> {
    (pieces.first?.lowerBound ?? 0)..<(pieces.last?.upperBound ?? 0)
  }

  /// Bytes of text, whatever is skipped between the pieces left out.
  var size: Int { pieces.reduce(0) { $0 + $1.count } }

  /// Whether it stands in a column much narrower than the page's text: a side box.
  var isNarrow: Bool { lineCount > 1 && widest * 100 <= columnWidth * 72 }

  /// Whether its sentence may go on.
  var isOpen: Bool { ending.isOpen && (kind == .paragraph || kind == .item) }

  var isHeading: Bool { if case .heading = kind { true } else { false } }

  /// Appends what continues it.
  mutating func append(_ next: TextBlock) {
    pieces += next.pieces
    ending = next.ending
    lineCount += next.lineCount
    widest = max(widest, next.widest)
    lastWidth = next.lastWidth
  }
}
