/// The lines entered before, oldest first, and where among them the user stands.
package struct History {
  /// How many lines are kept.
  package static let limit = 1000

  package private(set) var lines: [String]
  /// The line that is shown; the number of lines for the one being typed.
  private var place: Int
  /// What was being typed when the user went back.
  private var draft = ""

  package init(_ lines: [String] = []) {
    self.lines = Array(lines.suffix(Self.limit))
    place = self.lines.count
  }

  /// Notes a line, unless it is empty or the last one again, and stands behind the last.
  package mutating func add(_ line: String) {
    if !line.isEmpty && line != lines.last { lines.append(line) }
    lines.removeFirst(max(0, lines.count - Self.limit))
    place = lines.count
    draft = ""
  }

  /// The line before the one shown; nil at the oldest.
  package mutating func older(than current: String) -> String? {
    guard place > 0 else { return nil }
    if place == lines.count { draft = current }
    place -= 1
    return lines[place]
  }

  /// The line after the one shown, at last the one that was being typed; nil behind it.
  package mutating func newer() -> String? {
    guard place < lines.count else { return nil }
    place += 1
    return place < lines.count ? lines[place] : draft
  }

  package mutating func removeAll() { self = History() }
}
