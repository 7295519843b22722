/// Ranks the passages of a small collection: every posting of the query is added up.
struct PlainSearch {
  let index: PlainIndex
  let fields: [FieldParameters]

  func best(
    _ limit: Int, for lists: [ScoredList], excluding isExcluded: (Int) -> Bool
  ) -> [RankedPassage] {
    var scores = [Double](repeating: 0, count: index.statistics.passageCount)
    var sums = scores.mutableSpan
    for list in lists { add(list, to: &sums) }
    return Self.best(limit, of: scores.span, excluding: isExcluded)
  }

  /// Adds what one term scores in one field to the sums of the passages that hold it there.
  private func add(_ scored: ScoredList, to sums: inout MutableSpan<Double>) {
    let passages = index.bytes.words(in: index.postings.passages(of: scored.list))
    let frequencies = index.bytes.words(in: index.postings.frequencies(of: scored.list))
    let lengths = index.bytes.words(in: index.statistics.lengths(of: scored.field))
    let averageLength = index.statistics.averageLength(of: scored.field)
    let parameters = fields[scored.field]
    for posting in passages.indices {
      let passage = Int(passages[posting])
      let saturation = BM25.saturation(
        frequency: Double(frequencies[posting]), length: Double(lengths[passage]),
        averageLength: averageLength, parameters)
      sums[passage] += scored.factor * saturation
    }
  }

  private static func best(
    _ limit: Int, of scores: Span<Double>, excluding isExcluded: (Int) -> Bool
  ) -> [RankedPassage] {
    var top = TopPassages(limit: limit)
    for passage in scores.indices where scores[passage] > top.threshold {
      if isExcluded(passage) { continue }
      top.insert(RankedPassage(passage: passage, score: scores[passage]))
    }
    return top.ranked
  }
}
