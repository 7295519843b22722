/// Text laid out line by line, for a terminal of some width or for a pipe.
package struct Page {
  /// The widest lines that are comfortable to read.
  private static let widest = 100
  private static let narrowest = 20
  /// How many lines of a paragraph are left at least, however few there is room for.
  private static let fewestLines = 3

  /// In how many columns text is wrapped; nil for none, as in a pipe.
  package let columns: Int?
  package let usesColor: Bool
  package private(set) var text = ""
  /// How many rows the page takes; a terminal breaks a line that is wider than itself.
  package private(set) var height = 0

  /// The width of the terminal.
  private let width: Int?

  /// - Parameters:
  ///   - columns: the width of the terminal; nil in a pipe.
  ///   - usesColor: whether styles are shown.
  package init(columns: Int?, usesColor: Bool) {
    width = columns.map { max(1, $0) }
    self.columns = columns.map { max(Self.narrowest, min($0, Self.widest)) }
    self.usesColor = usesColor
  }

  /// Text that is wrapped, each line indented alike on a terminal.
  package mutating func paragraph(_ text: StyledText, indent: Int = 0) {
    let lines = columns.map { text.wrapped(to: $0 - indent) } ?? text.lines
    for line in lines { self.line(line, indent: indent) }
  }

  /// The same without some of its lines, if that many can be spared: what is styled is kept.
  package mutating func paragraph(_ text: StyledText, indent: Int, sparing excess: Int) {
    let lines = columns.map { text.wrapped(to: $0 - indent) } ?? text.lines
    let marked = lines.firstIndex { line in line.runs.contains { $0.style != .plain } } ?? 0
    // A line before what is kept, or after it, or both, say that something was left out.
    let room = lines.count - excess
    let isAtEdge = marked == 0 || marked > lines.count - room
    let kept = max(Self.fewestLines, room - (isAtEdge ? 1 : 2))
    guard excess > 0, kept < lines.count else { return paragraph(text, indent: indent) }
    let start = min(marked, lines.count - kept)
    if start > 0 { line("[…]", .faint, indent: indent) }
    for line in lines[start..<start + kept] { self.line(line, indent: indent) }
    if start + kept < lines.count { line("[…]", .faint, indent: indent) }
  }

  /// One line that is never wrapped, so that a path can be picked up whole.
  package mutating func line(_ line: StyledText, indent: Int = 0) {
    if !line.isEmpty { text += String(repeating: " ", count: indent) }
    for run in line.runs {
      if usesColor && run.style != .plain {
        text += run.style.code + run.text + "\u{1B}[0m"
      } else {
        text += run.text
      }
    }
    text += "\n"
    height += width.map { max(1, (indent + line.width + $0 - 1) / $0) } ?? 1
  }

  package mutating func line(_ text: String, _ style: StyledText.Style = .plain, indent: Int = 0) {
    line(StyledText(text, style), indent: indent)
  }

  package mutating func paragraph(
    _ text: String, _ style: StyledText.Style = .plain, indent: Int = 0
  ) {
    paragraph(StyledText(text, style), indent: indent)
  }

  /// Lines that are laid out already, such as a table.
  package mutating func block(_ text: String) {
    for line in StyledText(text).lines { self.line(line) }
  }

  /// An empty line, unless there is nothing yet or one already.
  package mutating func gap() {
    if !text.isEmpty && !text.hasSuffix("\n\n") { line("") }
  }
}
