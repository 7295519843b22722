/// Rows of cells in columns of equal width: the first to the left, the others to the right.
struct TextTable {
  private var rows: [[String]]

  init(headings: [String]) {
    rows = [headings]
  }

  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// One line a row, without spaces at the end.
  ///
  /// - Complexity: O(cells)
  var lines: [String] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.count)
      }
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + padding : padding + cell
      }
      return Self.trimmed(cells.joined(separator: "  "))
    }
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
