/// The passages that may belong to the results, as far as sums tell, until the last one is met: only
/// those that are left then need exact scores.
///
/// A sum is more than the score by at most a known error, so that the sum of each finalist, less that
/// error, is a score that the results reach at least.
struct Finalists {
  /// A passage, and its sum in units.
  struct Finalist {
    let passage: Int
    let units: Int
  }

  /// What a sum has to exceed: 0 until there are as many finalists as places.
  private(set) var threshold = 0
  private var all: [Finalist] = []
  /// What the best of them score at least, best first.
  private var reached: [Int] = []
  /// How many finalists are held until those that fell behind are let go.
  private var room: Int
  private let limit: Int
  private let error: Int

  /// - Parameters:
  ///   - limit: the number of places, at least 1.
  ///   - error: what a sum is more than the score at most, in units.
  init(limit: Int, error: Int) {
    self.limit = limit
    self.error = error
    room = 4 * limit
  }

  /// Whether every place is taken.
  var isFull: Bool { reached.count == limit }

  /// Enters a passage whose sum exceeds the threshold.
  ///
  /// - Complexity: O(*k*), where *k* is the number of places.
  mutating func enter(_ passage: Int, units: Int) {
    all.append(Finalist(passage: passage, units: units))
    insert(max(0, units - error))
    guard all.count > room else { return }
    all.removeAll { $0.units <= threshold }
    room = max(room, 2 * all.count)
  }

  private mutating func insert(_ score: Int) {
    if isFull {
      guard score > threshold else { return }
      reached.removeLast()
    }
    var place = reached.count
    while place > 0, reached[place - 1] < score { place -= 1 }
    reached.insert(score, at: place)
    if isFull { threshold = reached[limit - 1] }
  }

  /// Those that may belong to the results, by their numbers.
  var passages: [Int] {
    all.filter { $0.units > threshold }.map(\.passage).sorted()
  }
}
