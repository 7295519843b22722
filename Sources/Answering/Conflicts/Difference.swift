/// What passages say differently on the point that a question asks for.
struct Difference {
  let kind: Conflict.Kind
  /// The passages that differ for sure, by number; none where they only seem to.
  let passages: [Int]
  /// What each says, in its own words.
  let quotes: [String]
  /// The passages to show among the first few, told or not.
  let raised: [Int]
  /// The passages that say something on the point.
  let telling: Set<Int>

  /// The difference among passages as they are shown; nil where one of them is not, or none is told.
  func conflict(among shown: [Candidate]) -> Conflict? {
    let ranks = passages.compactMap { number in
      shown.firstIndex { $0.number == number }.map { $0 + 1 }
    }
    guard !ranks.isEmpty, ranks.count == passages.count else { return nil }
    return Conflict(kind: kind, citations: ranks, values: quotes)
  }
}
