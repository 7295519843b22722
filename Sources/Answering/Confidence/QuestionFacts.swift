/// What is known of a question and of the passages found for it: what confidence rests on.
package struct QuestionFacts: Sendable {
  /// One number a fact, in the order of `names`.
  package let values: [Double]

  /// What each fact is, for people.
  package static let names = [
    "constante", "mots du passage (BM25)", "mots voisins restés voisins",
    "part de la question inconnue du corpus", "valeur demandée absente",
    "part couverte, pour autant que le premier passage dépasse les autres",
    "brièveté de la question",
  ]

  /// The facts of a question.
  ///
  /// - Parameters:
  ///   - question: what is known of it alone.
  ///   - features: those of the passages found, best first.
  ///   - model: what ranked them.
  package init(_ question: QuestionTraits, features: [[Double]], model: RankingModel) {
    guard let first = features.first else {
      values = [1] + [Double](repeating: 0, count: Self.names.count - 1)
      return
    }
    let scores = features.map(model.score)
    let lead = 1 / scores.reduce(0) { $0 + exponential($1 - scores[0]) }
    let isMissing = question.needsValue && first[Feature.answerType.rawValue] == 0
    values = [
      1, first[Feature.body.rawValue], first[Feature.nearness.rawValue], question.unknownShare,
      isMissing ? 1 : 0,
      // Where a passage holds little of the question, that no other holds more says nothing.
      first[Feature.context.rawValue] * lead,
      // A passage easily holds all of two words, in whatever sense.
      1 / Double(max(1, question.wordCount)),
    ]
  }
}
