/// Words in columns, as many to a row as fit.
enum Columns {
  /// The most rows that are worth reading.
  private static let most = 4

  static func rows(of words: [String], width: Int) -> [String] {
    let column = (words.map { DisplayWidth.of($0) }.max() ?? 0) + 2
    let perRow = max(1, (width - 1) / column)
    return stride(from: 0, to: words.count, by: perRow).prefix(most).map { start in
      words[start..<min(start + perRow, words.count)]
        .map { $0 + String(repeating: " ", count: column - DisplayWidth.of($0)) }
        .joined()
    }
  }
}
