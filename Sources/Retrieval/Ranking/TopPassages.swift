/// The best passages met so far, best first.
///
/// A sorted array rather than a heap: nearly every candidate fails the comparison with the
/// threshold, and for the ten to fifty places in use insertion is the faster of the two.
struct TopPassages {
  private(set) var ranked: [RankedPassage] = []
  private let limit: Int

  /// - Parameter limit: The number of places, at least 1.
  init(limit: Int) { self.limit = limit }

  /// What a score has to exceed to enter: 0 until every place is taken.
  private(set) var threshold: Double = 0

  /// Whether a passage would enter: of equal scores the lower number is ahead.
  func accepts(_ candidate: RankedPassage) -> Bool {
    guard ranked.count == limit, let last = ranked.last else { return candidate.score > 0 }
    return Self.isAhead(candidate, of: last)
  }

  /// Enters a passage that is accepted.
  ///
  /// - Complexity: O(*k*), where *k* is the number of places.
  mutating func insert(_ candidate: RankedPassage) {
    if ranked.count == limit { ranked.removeLast() }
    var place = ranked.count
    while place > 0, Self.isAhead(candidate, of: ranked[place - 1]) { place -= 1 }
    ranked.insert(candidate, at: place)
    if ranked.count == limit { threshold = ranked[limit - 1].score }
  }

  private static func isAhead(_ left: RankedPassage, of right: RankedPassage) -> Bool {
    left.score > right.score || (left.score == right.score && left.passage < right.passage)
  }
}
