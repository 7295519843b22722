extension InvertedIndex {
  /// How much a term that some number of passages hold tells passages apart: the idf of BM25.
  ///
  /// - Complexity: O(1)
  public func inverseDocumentFrequency(ofTermHeldBy passages: Int) -> Double {
    BM25.inverseDocumentFrequency(documentFrequency: passages, passageCount: passageCount)
  }
}
