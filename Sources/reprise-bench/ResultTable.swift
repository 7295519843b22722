import JSONText

/// Results, a row each: printed as a table for people, then as one line of JSON for programs.
struct ResultTable {
  /// A cell of a row.
  enum Value {
    case text(String)
    case count(Int)
    /// Shown with one decimal.
    case measure(Double)
  }

  private var rows: [[(name: String, value: Value)]] = []

  /// Adds a row; all rows have the same names in the same order, which are the heads of the table
  /// and the keys of the JSON.
  mutating func add(_ row: [(name: String, value: Value)]) { rows.append(row) }

  func print() {
    guard let first = rows.first else { return }
    let heads = first.map(\.name)
    let cells = rows.map { row in row.map { Self.shown($0.value) } }
    let widths = heads.indices.map { column in
      ([heads] + cells).map { $0[column].count }.max() ?? 0
    }
    Self.printLine(heads, widths)
    Self.printLine(widths.map { String(repeating: "-", count: $0) }, widths)
    for row in cells { Self.printLine(row, widths) }
    Swift.print()
    Swift.print(json)
  }

  private var json: String {
    var writer = JSONWriter()
    writer.array { writer in
      for row in rows {
        writer.object { writer in
          for (name, value) in row {
            switch value {
            case .text(let text): writer.member(name, text)
            case .count(let count): writer.member(name, count)
            case .measure(let measure): writer.member(name, measure)
            }
          }
        }
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func printLine(_ cells: [String], _ widths: [Int]) {
    let padded = zip(cells, widths).map { cell, width in
      String(repeating: " ", count: width - cell.count) + cell
    }
    Swift.print("| " + padded.joined(separator: " | ") + " |")
  }

  private static func shown(_ value: Value) -> String {
    switch value {
    case .text(let text): return text
    case .count(let count): return String(count)
    case .measure(let measure):
      let tenths = Int((measure * 10).rounded())
      return "\(tenths / 10).\(tenths % 10)"
    }
  }
}
