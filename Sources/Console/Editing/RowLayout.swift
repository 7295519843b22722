/// A line broken into the rows of a terminal.
struct RowLayout {
  private(set) var rows: [String] = [""]
  /// Where the cursor stands.
  private(set) var cursor = (row: 0, column: 0)

  private let columns: Int
  private var widths = [0]

  init(_ content: Screen.Content, columns: Int) {
    self.columns = columns
    append(content.prompt)
    append(content.before)
    // Behind a row that is full, the cursor has its place on the next one.
    if widths[widths.count - 1] >= columns { breakRow() }
    cursor = (rows.count - 1, widths[widths.count - 1])
    append(content.after)
  }

  func width(of row: Int) -> Int { widths[row] }

  /// The rows to show where there is not room for all: those around the cursor.
  func window(of height: Int) -> Range<Int> {
    let first = max(0, min(cursor.row - height / 2, rows.count - height))
    return first..<min(rows.count, first + height)
  }

  private mutating func append(_ text: String) {
    for character in text {
      let width = DisplayWidth.of(character)
      if widths[widths.count - 1] + width > columns { breakRow() }
      rows[rows.count - 1].append(character)
      widths[widths.count - 1] += width
    }
  }

  private mutating func breakRow() {
    rows.append("")
    widths.append(0)
  }
}
