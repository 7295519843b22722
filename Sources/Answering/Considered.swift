/// A question and the passages considered for it: what ranking and confidence are fitted on.
package struct Considered {
  /// The passages, best first by the fitted model.
  package let candidates: [Candidate]
  /// The share of the question, by rarity, that no document holds.
  package let unknownShare: Double
}
