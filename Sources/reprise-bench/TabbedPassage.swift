/// A line of a collection: an id, a tab, a text.
enum TabbedPassage {
  /// Where the text begins; at the start of a line without a tab.
  static func textStart(of line: Span<UInt8>) -> Int {
    for index in line.indices where line[index] == UInt8(ascii: "\t") { return index + 1 }
    return 0
  }
}
