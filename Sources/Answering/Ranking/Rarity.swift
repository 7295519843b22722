import Indexing
import Retrieval

extension IndexedCorpus {
  /// How rare a term is among the passages: the idf of BM25, over the body; a term that no passage
  /// holds is as rare as can be.
  ///
  /// - Complexity: O(1)
  func rarity(of term: [UInt8]) -> Double {
    let total = Double(readableCount)
    let holding = Double(
      max(
        documentFrequency(of: term, in: .body), documentFrequency(of: term, in: .section)))
    return BM25.inverseDocumentFrequency(passages: total, holding: holding)
  }
}
