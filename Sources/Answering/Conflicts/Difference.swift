/// What passages say differently on the point that a question asks for.
struct Difference {
  let kind: Conflict.Kind
  /// The passages, by number.
  let passages: [Int]
  /// What each says, in its own words.
  let quotes: [String]
  /// Whether it is told, or only shown without a word.
  let isSure: Bool

  /// The difference among passages as they are shown; nil where one of them is not.
  func conflict(among shown: [Candidate]) -> Conflict? {
    let ranks = passages.compactMap { number in
      shown.firstIndex { $0.number == number }.map { $0 + 1 }
    }
    guard ranks.count == passages.count else { return nil }
    return Conflict(kind: kind, citations: ranks, values: quotes)
  }
}
