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
  ///   None where a list of a large index is found damaged: ``rank(_:fields:limit:excluding:)``
  ///   says so.
  /// - Complexity: O(*N* + *p* + *c* · *k*) for *N* passages, *p* postings of the query's terms,
  ///   *k* results and *c* passages that enter the results, if only to leave them again; in a large
  ///   collection most of the postings are skipped.
  public func search(
    _ query: [QueryTerm], fields: [FieldParameters], limit: Int,
    excluding isExcluded: (Int) -> Bool = { _ in false }
  ) -> [RankedPassage] {
    (try? rank(query, fields: fields, limit: limit, excluding: isExcluded)) ?? []
  }

  /// As ``search(_:fields:limit:excluding:)``, for files too long to be checked at opening.
  ///
  /// - Throws: `IndexError.damaged` where a list of the query is damaged.
  public func rank(
    _ query: [QueryTerm], fields: [FieldParameters], limit: Int,
    excluding isExcluded: (Int) -> Bool = { _ in false }
  ) throws(IndexError) -> [RankedPassage] {
    var counts = SearchCounts()
    return try rank(
      query, fields: fields, limit: limit, counting: &counts, excluding: isExcluded)
  }

  /// As ``rank(_:fields:limit:excluding:)``, with what it took.
  ///
  /// - Throws: `IndexError.damaged` where a list of the query is damaged.
  package func rank(
    _ query: [QueryTerm], fields: [FieldParameters], limit: Int,
    counting counts: inout SearchCounts, excluding isExcluded: (Int) -> Bool = { _ in false }
  ) throws(IndexError) -> [RankedPassage] {
    precondition(fields.count == fieldCount, "parameters for each field")
    guard limit > 0, passageCount > 0 else { return [] }
    switch storage {
    case .plain(let index):
      let lists = scoredLists(query, fields)
      counts.postings += lists.reduce(0) { $0 + index.postings.count(of: $1.list) }
      return PlainSearch(index: index, fields: fields).best(
        limit, for: lists, excluding: isExcluded)
    case .blocked(let index):
      let lists = scoredLists(query, fields)
      guard !lists.isEmpty else { return [] }
      var search = try WindowSearch(
        index, lists: lists, fields: fields, limit: limit)
      let ranked = try search.run(excluding: isExcluded)
      counts.add(search.counts)
      return ranked
    }
  }

  /// The lists of a query in the order in which their scores are added up.
  private func scoredLists(_ query: [QueryTerm], _ fields: [FieldParameters]) -> [ScoredList] {
    var lists: [ScoredList] = []
    for queryTerm in query where queryTerm.weight > 0 {
      guard let ordinal = find(queryTerm.term.span) else { continue }
      for (field, parameters) in fields.enumerated() where parameters.weight > 0 {
        let idf = inverseDocumentFrequency(of: ordinal, field: field)
        lists.append(
          ScoredList(
            list: list(of: ordinal, field: field), field: field,
            factor: parameters.weight * queryTerm.weight * idf))
      }
    }
    return lists
  }
}
