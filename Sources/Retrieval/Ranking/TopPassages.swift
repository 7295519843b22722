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

  /// Enters a passage whose score exceeds the threshold. Passages come by increasing number, so
  /// that of equal scores the lower number stays ahead.
  ///
  /// - Complexity: O(*k*), where *k* is the number of places.
  mutating func insert(_ candidate: RankedPassage) {
    if ranked.count == limit { ranked.removeLast() }
    var place = ranked.count
    while place > 0, ranked[place - 1].score < candidate.score { place -= 1 }
    ranked.insert(candidate, at: place)
    if ranked.count == limit { threshold = ranked[limit - 1].score }
  }
}
