/// The passages that may belong to the results, as far as sums tell, until the last one is met: only
/// those that are left then need exact scores.
///
/// Each comes with a score that it reaches at least; what the best reach is what others have to exceed.
struct Finalists {
  /// A passage, and its sum in units.
  private struct Finalist {
    let passage: Int
    let units: Int
  }

  private var all: [Finalist] = []
  /// What the best of them reach, in units.
  private var reached: TopPassages
  /// How many finalists are held until those that fell behind are let go.
  private var room: Int

  /// - Parameter limit: the number of places, at least 1.
  init(limit: Int) {
    reached = TopPassages(limit: limit)
    room = 4 * limit
  }

  /// Whether every place is taken.
  var isFull: Bool { reached.isFull }

  /// What a sum has to exceed, in units: 0 until every place is taken.
  var threshold: Int { Int(reached.threshold) }

  /// Enters a passage whose sum exceeds the threshold.
  ///
  /// - Parameters:
  ///   - passage: its number.
  ///   - units: its sum.
  ///   - least: what its score is at least, in units.
  /// - Complexity: O(log *k*) on average, where *k* is the number of places.
  mutating func enter(_ passage: Int, units: Int, reaching least: Int) {
    all.append(Finalist(passage: passage, units: units))
    let least = RankedPassage(passage: passage, score: Double(least))
    if reached.accepts(least) { reached.insert(least) }
    guard all.count > room else { return }
    let threshold = threshold
    all.removeAll { $0.units <= threshold }
    room = max(room, 2 * all.count)
  }

  /// Those that may belong to the results, by their numbers.
  ///
  /// - Complexity: O(*k* log *k*)
  var passages: [Int] {
    all.filter { $0.units > threshold }.map(\.passage).sorted()
  }
}
