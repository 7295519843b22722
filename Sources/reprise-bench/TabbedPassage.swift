/// A line of a collection: an id, then the text of each field, parted by tabs.
enum TabbedPassage {
  /// Where the texts begin; at the start of a line without a tab.
  static func textStart(of line: Span<UInt8>) -> Int {
    columnEnd(in: line, from: 0).map { $0 + 1 } ?? 0
  }

  /// Calls a closure with the text of each field. The last one takes all that is left, tabs as well, so
  /// that texts in columns may be read as one field too; those that a line lacks are empty.
  static func forEachField(
    of line: Span<UInt8>, count: Int, _ body: (Int, Span<UInt8>) -> Void
  ) {
    var start = textStart(of: line)
    for field in 0..<count {
      let end = field + 1 < count ? columnEnd(in: line, from: start) ?? line.count : line.count
      body(field, line.extracting(start..<end))
      start = min(end + 1, line.count)
    }
  }

  private static func columnEnd(in line: Span<UInt8>, from start: Int) -> Int? {
    (start..<line.count).first { line[$0] == UInt8(ascii: "\t") }
  }
}
