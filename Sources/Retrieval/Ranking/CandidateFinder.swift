/// Finds the passages of a window that may enter the results, by reading its essential lists: their
/// postings are added to sums, or merged where they are so few that going through all sums of a window
/// would take longer.
struct CandidateFinder {
  private var sums = WindowSums()
  /// What one list adds to the candidates, and both together: room that windows share.
  private var found = Candidates()
  private var merged = Candidates()
  /// The most postings that lists have which are merged, counted once for each merging.
  private let mostMerged: Int

  /// One for this many passages.
  private static let mergedShare = 32

  /// - Parameter passageCount: how many passages there are, in all windows.
  init(passageCount: Int) { mostMerged = passageCount / Self.mergedShare }

  /// Replaces the candidates by those of a window.
  ///
  /// - Parameters:
  ///   - candidates: where they go.
  ///   - window: the passages that bounds were last asked for.
  ///   - lists: all lists of the query.
  ///   - parting: which are read, and what the others add at most.
  ///   - threshold: what a sum has to exceed.
  mutating func find(
    _ candidates: inout Candidates, in window: Range<Int>, of lists: inout [BoundedList],
    _ parting: Parting, threshold: Int
  ) {
    let limit = threshold - parting.rest
    let slack = parting.total - threshold
    if isMerging(parting.essential, of: lists) {
      candidates.removeAll()
      for number in parting.essential.reversed() {
        merge(&lists[number], into: &candidates, in: window, above: parting.bounds[number] - slack)
      }
      if parting.essential.count > 1 { candidates.removeAll(notAbove: limit) }
    } else {
      for number in parting.essential {
        lists[number].add(to: &sums, in: window, needed: parting.bounds[number] - slack)
      }
      sums.drain(above: limit, into: &candidates)
    }
  }

  private func isMerging(_ essential: ArraySlice<Int>, of lists: [BoundedList]) -> Bool {
    let postings = essential.reduce(0) { $0 + lists[$1].postingCount }
    return postings * (essential.count - 1) <= mostMerged
      && !essential.contains { lists[$0].isRow }
  }

  private mutating func merge(
    _ list: inout BoundedList, into candidates: inout Candidates, in window: Range<Int>,
    above limit: Int
  ) {
    guard candidates.count > 0 else {
      return list.fill(&candidates, in: window, above: limit)
    }
    list.fill(&found, in: window, above: limit)
    merged.merge(candidates, found)
    swap(&candidates, &merged)
  }
}
