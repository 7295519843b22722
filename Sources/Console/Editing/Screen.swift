/// Shows a line on a terminal, over as many rows as it needs, and redraws it in place.
///
/// Rows are broken here and not by the terminal, so that a wide character at the edge and a row
/// that is just full leave no doubt where the cursor is.
package struct Screen {
  /// What is to be seen.
  package struct Content {
    package var prompt: String
    package var before: String
    package var after: String
    /// Shown under the line, cut where it has no room.
    package var below: [String]

    package init(prompt: String, before: String, after: String, below: [String] = []) {
      self.prompt = prompt
      self.before = before
      self.after = after
      self.below = below
    }
  }

  private static let clearBelow = "\u{1B}[J"

  /// The widths of the rows above the cursor, as they were drawn.
  private var above: [Int] = []

  package init() {}

  /// What to send to a terminal so that it shows the content where the last one was.
  package mutating func draw(_ content: Content, columns: Int, rows: Int) -> String {
    let columns = max(columns, 2)
    let layout = RowLayout(content, columns: columns)
    let window = layout.window(of: max(rows, 1))
    let room = max(0, rows - window.count)
    var lines = Array(layout.rows[window])
    lines += content.below.prefix(room).map {
      StyledText($0).truncated(to: columns - 1).plain
    }
    // Cleared first: behind a row that is full, clearing would take its last character.
    var text = toTop(columns: columns) + Self.clearBelow + lines.joined(separator: "\r\n")
    let last = window.lowerBound + lines.count - 1
    text += Self.up(last - layout.cursor.row) + "\r" + Self.right(layout.cursor.column)
    above = (window.lowerBound..<layout.cursor.row).map(layout.width)
    return text
  }

  /// What to send to go on under the line.
  package mutating func leave(_ content: Content, columns: Int, rows: Int) -> String {
    let text = draw(content, columns: columns, rows: rows)
    above = []
    return text + "\r\n"
  }

  /// Forgets what was drawn: the cursor is at the start of an empty row.
  package mutating func forget() { above = [] }

  /// The way back to the first row. A terminal made narrower has broken the rows above once more.
  private func toTop(columns: Int) -> String {
    let rows = above.reduce(0) { $0 + max(1, ($1 + columns - 1) / columns) }
    return Self.up(rows) + "\r"
  }

  private static func up(_ count: Int) -> String { count > 0 ? "\u{1B}[\(count)A" : "" }

  private static func right(_ count: Int) -> String { count > 0 ? "\u{1B}[\(count)C" : "" }
}
