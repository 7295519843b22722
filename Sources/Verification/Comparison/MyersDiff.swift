/// The shortest edit script between two sequences (E. W. Myers, « An O(ND) Difference Algorithm and
/// Its Variations », Algorithmica 1, 1986; the greedy algorithm of section 4).
enum MyersDiff {
  /// One step from the first sequence to the second.
  enum Step: Equatable {
    /// An element of both, by its index in each.
    case keep(Int, Int)
    /// An element of the first alone.
    case remove(Int)
    /// An element of the second alone.
    case insert(Int)
  }

  /// The steps that turn one sequence into another, with as few removals and insertions as can be.
  ///
  /// - Complexity: O((*n* + *m*) · *d*), where *n* and *m* are the lengths and *d* is the number of
  ///   removals and insertions.
  static func steps<Element: Equatable>(from old: [Element], to new: [Element]) -> [Step] {
    let rounds = furthestPaths(from: old, to: new)
    var (x, y) = (old.count, new.count)
    var steps: [Step] = []
    for distance in rounds.indices.reversed() {
      let diagonal = x - y
      let paths = rounds[distance]
      let comesFromAbove =
        diagonal == -distance
        || diagonal != distance && paths[diagonal - 1] < paths[diagonal + 1]
      let before = comesFromAbove ? diagonal + 1 : diagonal - 1
      let beforeX = distance == 0 ? 0 : paths[before]
      let beforeY = distance == 0 ? 0 : beforeX - before
      while x > beforeX && y > beforeY {
        (x, y) = (x - 1, y - 1)
        steps.append(.keep(x, y))
      }
      if distance > 0 { steps.append(comesFromAbove ? .insert(beforeY) : .remove(beforeX)) }
      (x, y) = (beforeX, beforeY)
    }
    return steps.reversed()
  }

  /// For each number of edits, the furthest point on each diagonal before it, up to the number that
  /// suffices.
  private static func furthestPaths<Element: Equatable>(
    from old: [Element], to new: [Element]
  ) -> [Diagonals] {
    var rounds: [Diagonals] = []
    var paths = Diagonals(reach: old.count + new.count + 1)
    for distance in 0...(old.count + new.count) {
      rounds.append(paths)
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        let goesDown =
          diagonal == -distance
          || diagonal != distance && paths[diagonal - 1] < paths[diagonal + 1]
        var x = distance == 0 ? 0 : goesDown ? paths[diagonal + 1] : paths[diagonal - 1] + 1
        while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
        paths[diagonal] = x
        if x >= old.count && x - diagonal >= new.count { return rounds }
      }
    }
    return rounds
  }

  /// A number for each diagonal, those below the middle being negative.
  private struct Diagonals {
    private var values: [Int]
    private let middle: Int

    init(reach: Int) {
      values = Array(repeating: 0, count: 2 * reach + 1)
      middle = reach
    }

    subscript(diagonal: Int) -> Int {
      get { values[middle + diagonal] }
      set { values[middle + diagonal] = newValue }
    }
  }
}
