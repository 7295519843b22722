package import Answering

/// A question with what was found for it, and which of that answers: what models are fitted on.
package struct Example: Sendable {
  /// The question's id.
  package var id: String
  /// The features of each passage considered.
  package var features: [[Double]]
  /// Whether each of them answers.
  package var isRight: [Bool]
  /// What confidence takes from the question.
  package var traits: QuestionTraits

  /// An example.
  package init(id: String, features: [[Double]], isRight: [Bool], traits: QuestionTraits) {
    self.id = id
    self.features = features
    self.isRight = isRight
    self.traits = traits
  }

  /// The places of the passages, best first by a model.
  package func order(by model: RankingModel) -> [Int] {
    let scores = features.map(model.score)
    return features.indices.sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
  }

  /// Whether the first passage by a model answers.
  package func isRightFirst(by model: RankingModel) -> Bool {
    order(by: model).first.map { isRight[$0] } ?? false
  }

  /// What confidence rests on, for passages ranked by a model.
  package func facts(by model: RankingModel) -> QuestionFacts {
    QuestionFacts(traits, features: order(by: model).map { features[$0] }, model: model)
  }
}
