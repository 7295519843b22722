/// A linear model over the features of a passage.
///
/// The weights are fitted, not guessed: listwise logistic regression (the softmax of "ListNet",
/// Z. Cao, T. Qin, T.-Y. Liu, M.-F. Tsai, H. Li, ICML 2007) over the best passages of questions
/// with known answers, with an L2 penalty.
package struct RankingModel: Sendable {
  /// One weight a feature, in the order of `Feature`.
  package let weights: [Double]

  package init(weights: [Double]) { self.weights = weights }

  /// The score of a passage: higher is better; comparable within one question only.
  package func score(_ features: [Double]) -> Double {
    zip(weights, features).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
