/// How sure a reply is: the probability that its first citation answers, by logistic regression
/// over what is known of the question and of the passages found.
package struct ConfidenceModel: Sendable {
  /// From here on the reply is given as an answer.
  package static let answered = 0.6
  /// From here on passages are offered as near.
  package static let unsure = 0.2

  /// One weight a fact, in the order of `QuestionFacts.names`.
  package let weights: [Double]

  /// A model of some weights.
  package init(weights: [Double]) { self.weights = weights }

  /// The probability for some facts.
  package func probability(_ facts: QuestionFacts) -> Double {
    let sum = zip(weights, facts.values).reduce(0) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exponential(-sum))
  }

  /// The status of a reply.
  package static func status(_ confidence: Double) -> Answer.Status {
    confidence >= answered ? .answered : confidence >= unsure ? .unsure : .noAnswer
  }
}
