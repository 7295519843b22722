extension InvertedIndex {
  /// The passages that score highest for a query, best first; of equal scores the lower number
  /// comes first.
  ///
  /// The score of a passage is the sum of
  /// `fieldWeight · termWeight · idf · f / (f + k1 · (1 − b + b · length / average))` over terms and
  /// fields: BM25 in each field, with that field's own lengths and document frequencies. It is added
  /// up term by term as they stand in the query, and for each term field by field; products are
  /// taken from left to right. So a score is the same to the last bit wherever it is computed.
  ///
  /// - Parameters:
  ///   - query: The terms. One that stands twice counts twice; one that the index does not hold
  ///     counts nothing.
  ///   - fields: The parameters of each field; another number than that of the fields of the index
  ///     is a programmer error and traps.
  ///   - limit: The most passages to return.
  ///   - isExcluded: Whether a passage must not be returned. It is asked only about passages that
  ///     would be; those excluded still count in averages and document frequencies.
  /// - Returns: Passages that score more than 0, so that they hold a term whose weight is not 0.
  /// - Complexity: O(*N* + *p* + *c* · *k*) for *N* passages, *p* postings of the query's terms,
  ///   *k* results and *c* passages that enter the results, if only to leave them again.
  public func search(
    _ query: [QueryTerm], fields: [FieldParameters], limit: Int,
    excluding isExcluded: (Int) -> Bool = { _ in false }
  ) -> [RankedPassage] {
    precondition(fields.count == fieldCount, "parameters for each field")
    guard limit > 0 else { return [] }
    var scores = [Double](repeating: 0, count: passageCount)
    var sums = scores.mutableSpan
    for queryTerm in query where queryTerm.weight > 0 {
      guard let ordinal = find(queryTerm.term.span) else { continue }
      for (field, parameters) in fields.enumerated() where parameters.weight > 0 {
        score(ordinal, weight: queryTerm.weight, field: field, parameters, into: &sums)
      }
    }
    return best(limit, of: scores.span, excluding: isExcluded)
  }

  /// Adds what one term scores in one field to the sums of the passages that hold it there.
  private func score(
    _ ordinal: Int, weight: Double, field: Int, _ parameters: FieldParameters,
    into sums: inout MutableSpan<Double>
  ) {
    let list = list(of: ordinal, field: field)
    let passages = bytes.words(in: postings.passages(of: list))
    let frequencies = bytes.words(in: postings.frequencies(of: list))
    let lengths = bytes.words(in: statistics.lengths(of: field))
    let averageLength = averageLength(of: field)
    let factor =
      parameters.weight * weight * inverseDocumentFrequency(of: ordinal, field: field)
    for posting in passages.indices {
      let passage = Int(passages[posting])
      let saturation = BM25.saturation(
        frequency: Double(frequencies[posting]), length: Double(lengths[passage]),
        averageLength: averageLength, parameters)
      sums[passage] += factor * saturation
    }
  }

  private func best(
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
