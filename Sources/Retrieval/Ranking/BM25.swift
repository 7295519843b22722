/// The BM25 formula.
///
/// Source: S. Robertson, S. Walker, S. Jones, M. Hancock-Beaulieu and M. Gatford, "Okapi at TREC-3"
/// (1994), as stated by Lucene's `BM25Similarity`: the 1 under the logarithm keeps every idf
/// positive, and the constant factor k1 + 1, which changes no ranking, is left out.
enum BM25 {
  /// How much a term tells passages apart: ln(1 + (N − n + 0.5) / (n + 0.5)), where `n`, the
  /// document frequency, of `N` passages hold it.
  static func inverseDocumentFrequency(documentFrequency: Int, passageCount: Int) -> Double {
    let holding = Double(documentFrequency)
    return naturalLogarithm(1 + (Double(passageCount) - holding + 0.5) / (holding + 0.5))
  }

  /// How much a passage is about a term: f / (f + k1 · (1 − b + b · length / average)), from 0 up
  /// to 1.
  ///
  /// An average of 0 means that every length is 0; the quotient is then taken as 0.
  static func saturation(
    frequency: Double, length: Double, averageLength: Double, _ field: FieldParameters
  ) -> Double {
    let relativeLength = averageLength > 0 ? length / averageLength : 0
    return frequency / (frequency + field.k1 * (1 - field.b + field.b * relativeLength))
  }
}
