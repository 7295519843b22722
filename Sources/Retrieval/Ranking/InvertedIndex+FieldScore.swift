extension InvertedIndex {
  /// What one passage scores for a query in one field: its part of the sum that `search` ranks by,
  /// before the field's weight.
  ///
  /// - Complexity: O(terms · log *n*) in the passages that hold a term
  public func score(
    of passage: Int, for query: [QueryTerm], field: Int, _ parameters: FieldParameters
  ) -> Double {
    let length = Double(length(of: passage, field: field))
    let average = averageLength(of: field)
    return query.reduce(0) { sum, queryTerm in
      guard let ordinal = find(queryTerm.term.span) else { return sum }
      let frequency = frequency(of: ordinal, field: field, in: passage)
      guard frequency > 0 else { return sum }
      return sum + queryTerm.weight * inverseDocumentFrequency(of: ordinal, field: field)
        * BM25.saturation(
          frequency: Double(frequency), length: length, averageLength: average, parameters)
    }
  }
}
