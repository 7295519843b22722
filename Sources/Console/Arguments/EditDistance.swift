/// How far one word is from another, to guess what a mistyped one was meant to be.
enum EditDistance {
  /// The fewest insertions, deletions, substitutions and swaps of neighbours that turn one word
  /// into the other (optimal string alignment).
  ///
  /// - Complexity: O(*nm*), where *n* and *m* are the lengths in characters.
  static func between(_ first: String, _ second: String) -> Int {
    let first = Array(first)
    let second = Array(second)
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      for column in second.indices {
        let substitution = last[column] + (first[row] == second[column] ? 0 : 1)
        var best = min(substitution, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }

  /// The candidate nearest to a word, if one is near enough; the first of equals.
  static func nearest(to word: String, among candidates: [String], within limit: Int = 2)
    -> String?
  {
    // Nothing this long is near a name; the table is not worth filling.
    guard word.utf8.count <= 64 else { return nil }
    let distances = candidates.map { (candidate: $0, distance: between(word, $0)) }
    return distances.filter { $0.distance <= limit }.min { $0.distance < $1.distance }?.candidate
  }
}
