import FrenchText

/// A search through the history that follows each letter typed, case and accents aside.
package struct HistorySearch {
  package private(set) var query = ""
  /// The line found last; stays when nothing more is found.
  package private(set) var match: String?
  /// Whether no line holds the whole query.
  package private(set) var hasFailed = false

  private let lines: [String]
  private var place: Int

  package init(in lines: [String]) {
    self.lines = lines
    place = lines.count
  }

  /// Searches for a longer query, from the line found so far on.
  package mutating func extend(with text: String) {
    query += text
    find(from: min(place, lines.count - 1))
  }

  /// Takes back the last character, and begins again at the newest line.
  package mutating func shorten() {
    _ = query.popLast()
    place = lines.count
    match = nil
    hasFailed = false
    if !query.isEmpty { find(from: lines.count - 1) }
  }

  /// Searches on among older lines.
  package mutating func findOlder() {
    if !query.isEmpty { find(from: place - 1) }
  }

  private mutating func find(from start: Int) {
    let wanted = Self.folded(query)
    let found = stride(from: start, through: 0, by: -1).first {
      Self.folded(lines[$0]).contains(wanted) && (lines[$0] != match || $0 == place)
    }
    hasFailed = found == nil
    guard let found else { return }
    place = found
    match = lines[found]
  }

  private static func folded(_ text: String) -> String {
    String(decoding: Fold.folded(Array(text.utf8)), as: UTF8.self)
  }
}
