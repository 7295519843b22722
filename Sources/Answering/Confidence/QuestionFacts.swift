/// What is known of a question and of the passages found for it: what confidence rests on.
package struct QuestionFacts: Sendable {
  /// One number a fact, in the order of `names`.
  package let values: [Double]

  /// What each fact is, for people.
  package static let names = [
    "constante", "mots du passage (BM25)", "part couverte avec les passages voisins",
    "mots voisins restés voisins", "part de la question inconnue du corpus",
    "part du premier passage parmi les meilleurs",
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
    values = [
      1, first[Feature.body.rawValue], first[Feature.context.rawValue],
      first[Feature.nearness.rawValue], unknownShare,
      1 / scores.reduce(0) { $0 + exponential($1 - scores[0]) },
    ]
  }
}
