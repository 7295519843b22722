extension InvertedIndex {
  /// What some passages score for a query in each field: the parts of the sums that `search` ranks
  /// by, before the fields' weights.
  ///
  /// - Parameters:
  ///   - passages: numbers of passages, in any order.
  ///   - query: the terms.
  ///   - fields: the parameters of each field.
  /// - Returns: for each passage, in the order given, one score a field.
  /// - Throws: `IndexError.damaged` where a list of the query is damaged.
  /// - Complexity: O(passages · terms · fields · log *n*) in the passages that hold a term
  public func fieldScores(
    of passages: [Int], for query: [QueryTerm], fields: [FieldParameters]
  ) throws(IndexError) -> [[Double]] {
    precondition(fields.count == fieldCount, "parameters for each field")
    let none = [Double](repeating: 0, count: fieldCount)
    var scores = [[Double]](repeating: none, count: passages.count)
    for queryTerm in query {
      guard let ordinal = find(queryTerm.term.span) else { continue }
      for (field, parameters) in fields.enumerated() {
        let factor = queryTerm.weight * inverseDocumentFrequency(of: ordinal, field: field)
        let average = averageLength(of: field)
        try forEachFrequency(of: list(of: ordinal, field: field), in: passages) {
          place, frequency in
          scores[place][field] +=
            factor
            * BM25.saturation(
              frequency: Double(frequency),
              length: Double(length(of: passages[place], field: field)), averageLength: average,
              parameters)
        }
      }
    }
    return scores
  }

  /// Calls a closure for each of some passages that a list holds, with its place among them.
  private func forEachFrequency(
    of list: Int, in passages: [Int], _ body: (_ place: Int, _ frequency: Int) -> Void
  ) throws(IndexError) {
    switch storage {
    case .plain(let index): index.postings.forEachFrequency(of: list, in: passages, body)
    case .blocked(let index): try index.forEachFrequency(of: list, in: passages, body)
    }
  }
}
