/// How many letters set two words apart, letters being bytes of folded text or characters.
public enum EditDistance {
  /// The number of letters to insert, delete, change or swap with their neighbour that turns one
  /// word into another; nil where it is more than a limit.
  ///
  /// Optimal string alignment: F. Damerau, "A technique for computer detection and correction of
  /// spelling errors" (1964), each letter taken part in one change at most.
  ///
  /// - Complexity: O(*n* · *m*) in the lengths of the words
  @inlinable
  public static func between<Letter: Equatable>(
    _ first: [Letter], _ second: [Letter], within limit: Int
  ) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    var before: [Int] = []
    var previous = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(second.count + 1)
      for (column, other) in second.enumerated() {
        var cost = min(
          previous[column + 1] + 1, current[column] + 1,
          previous[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      guard let least = current.min(), least <= limit else { return nil }
      (before, previous) = (previous, current)
    }
    return previous[second.count] <= limit ? previous[second.count] : nil
  }
}
