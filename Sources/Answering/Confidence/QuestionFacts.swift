/// What is known of a question and of the passages found for it: what confidence rests on.
package struct QuestionFacts: Sendable {
  /// One number a fact, in the order of `names`.
  package let values: [Double]

  /// What each fact is, for people.
  package static let names = [
    "constante", "part de la question couverte", "part couverte par la meilleure phrase",
    "avance sur le passage suivant", "part de la question inconnue du corpus",
    "mots voisins restés voisins", "part du premier passage parmi les meilleurs",
  ]

  /// The facts of a question.
  ///
  /// - Parameters:
  ///   - unknownShare: the share of the question, by rarity, that no document holds.
  ///   - features: those of the passages found, best first.
  ///   - model: what ranked them.
  package init(unknownShare: Double, features: [[Double]], model: RankingModel) {
    guard let first = features.first else {
      values = [1] + [Double](repeating: 0, count: Self.names.count - 1)
      return
    }
    let scores = features.map(model.score)
    let lead = scores.count > 1 ? scores[0] - scores[1] : scores[0]
    values = [
      1, first[Feature.coverage.rawValue], first[Feature.sentence.rawValue], min(3, lead),
      unknownShare, first[Feature.nearness.rawValue],
      1 / scores.reduce(0) { $0 + exponential($1 - scores[0]) },
    ]
  }
}
