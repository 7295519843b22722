package import Answering

/// Fits the confidence model: the probability that the first passage answers.
package enum ConfidenceFit {
  /// What keeps the weights small, the constant's aside.
  package static let penalty = 2.0

  /// The model of some examples ranked by a model.
  package static func model(of examples: [Example], ranked model: RankingModel) -> ConfidenceModel {
    let rows = examples.map { Array($0.facts(by: model).values.dropFirst()) }
    let isRight = examples.map { $0.isRightFirst(by: model) }
    let scaling = Scaling(of: rows)
    let scaled = rows.map { [1] + scaling.scaled($0) }
    let weights = Ascent.maximum(of: QuestionFacts.names.count) { weights in
      var slope = weights.map { -penalty * $0 }
      slope[0] = 0
      for (row, right) in zip(scaled, isRight) {
        let sum = zip(weights, row).reduce(0) { $0 + $1.0 * $1.1 }
        let pull = (right ? 1 : 0) - 1 / (1 + exponential(-sum))
        for (column, value) in row.enumerated() { slope[column] += pull * value }
      }
      return slope
    }
    let own = scaling.unscaled(Array(weights.dropFirst()))
    return ConfidenceModel(weights: [weights[0] + own.constant] + own.weights)
  }
}
