/// A question and the passages considered for it: what ranking and confidence are fitted on.
package struct Considered {
  /// The passages, best first by the fitted model.
  package let candidates: [Candidate]
  /// What confidence takes from the question.
  package let traits: QuestionTraits
}
