/// Finds the stretch of a text that is most like a pattern, word by word.
struct ApproximateSearch {
  /// The text's words, as numbers that are equal where the words are.
  let text: [Int]

  /// The words of the text that are nearest to those of a pattern; nil where none is in it.
  ///
  /// The region that shares the rarest words is found first, then the stretch of least edit
  /// distance inside it (P. H. Sellers, « The theory and computation of evolutionary distances:
  /// pattern recognition », Journal of Algorithms 1, 1980).
  ///
  /// - Parameters:
  ///   - pattern: the words looked for.
  ///   - spread: how many words of the text the pattern may be spread over.
  /// - Returns: the words, by index; never empty.
  /// - Complexity: O(*n* + *m* · spread), where *n* and *m* are the lengths of text and pattern.
  func nearest(to pattern: [Int], spread: Int) -> Range<Int>? {
    guard let start = richestStart(for: pattern, width: spread) else { return nil }
    let region = max(0, start - spread)..<min(text.count, start + 2 * spread)
    let found = Self.leastDistance(of: pattern, in: text[region])
    return found.isEmpty ? nil : found
  }

  /// Where the window begins that holds most of the pattern's words, each counting by its rarity.
  private func richestStart(for pattern: [Int], width: Int) -> Int? {
    let wanted = Set(pattern)
    var counts: [Int: Int] = [:]
    for word in text where wanted.contains(word) { counts[word, default: 0] += 1 }
    let weights = text.map { word in counts[word].map { 1 / Double($0) } ?? 0 }
    var (sum, best, start): (Double, Double, Int?) = (0, 0, nil)
    for index in weights.indices {
      sum += weights[index]
      if index >= width { sum -= weights[index - width] }
      if sum > best + 1e-9 { (best, start) = (sum, max(0, index - width + 1)) }
    }
    return start
  }

  /// The stretch of a text of the least edit distance from a pattern, the shortest of several.
  private static func leastDistance(of pattern: [Int], in text: ArraySlice<Int>) -> Range<Int> {
    var costs = Array(0...pattern.count)
    var starts = Array(repeating: text.startIndex, count: pattern.count + 1)
    var (least, found) = (pattern.count, text.startIndex..<text.startIndex)
    for (index, word) in zip(text.indices, text) {
      var (diagonalCost, diagonalStart) = (costs[0], starts[0])
      (costs[0], starts[0]) = (0, index + 1)
      for row in 1...pattern.count {
        let replaced = diagonalCost + (pattern[row - 1] == word ? 0 : 1)
        let (added, left) = (costs[row] + 1, costs[row - 1] + 1)
        (diagonalCost, diagonalStart, costs[row], starts[row]) = {
          if replaced <= added && replaced <= left {
            return (costs[row], starts[row], replaced, diagonalStart)
          }
          return added <= left
            ? (costs[row], starts[row], added, starts[row])
            : (costs[row], starts[row], left, starts[row - 1])
        }()
      }
      if costs[pattern.count] < least {
        (least, found) = (costs[pattern.count], starts[pattern.count]..<index + 1)
      }
    }
    return found
  }
}
