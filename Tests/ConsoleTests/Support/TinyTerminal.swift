import Console

/// A terminal that knows no more than what a screen sends it: enough to see what a person sees.
struct TinyTerminal {
  let columns: Int
  /// The cells of each row; a wide character leaves the second of its two empty.
  private(set) var rows: [[String]] = [[]]
  private(set) var row = 0
  private(set) var column = 0
  /// Whether something was sent that a real terminal would show otherwise.
  private(set) var isConfused = false

  init(columns: Int) { self.columns = columns }

  /// All that is shown.
  var text: String { rows.joined().joined() }

  /// What is shown before the cursor.
  var textBeforeCursor: String {
    (rows[..<row].joined() + rows[row].prefix(column)).joined()
  }

  mutating func receive(_ text: String) {
    var rest = text[...]
    while let character = rest.popFirst() {
      switch character {
      case "\r": column = 0
      case "\r\n":
        row += 1
        column = 0
        if row == rows.count { rows.append([]) }
      case "\u{1B}": control(&rest)
      default: show(character)
      }
    }
  }

  private mutating func control(_ rest: inout Substring) {
    guard rest.popFirst() == "[" else { return isConfused = true }
    let digits = rest.prefix(while: \.isNumber)
    rest = rest.dropFirst(digits.count)
    let count = Int(digits) ?? 1
    switch rest.popFirst() {
    case "A": row -= min(count, row)
    case "C": column = min(column + count, columns - 1)
    case "J":
      rows[row].removeSubrange(min(column, rows[row].count)...)
      rows.removeSubrange((row + 1)...)
    default: isConfused = true
    }
  }

  private mutating func show(_ character: Character) {
    let width = DisplayWidth.of(character)
    if column + width > columns || rows[row].count != column { isConfused = true }
    rows[row].append(String(character))
    if width == 2 { rows[row].append("") }
    column += width
  }
}
