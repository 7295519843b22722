package import Answering

/// Fits the ranking model: the weights that make right passages likely to come first.
package enum RankingFit {
  /// What keeps the weights small; chosen by cross-validation among 1, 3, 10 and 30.
  package static let penalty = 10.0

  /// The model of some examples; those without a right passage say nothing.
  ///
  /// - Complexity: O(steps · passages · features)
  package static func model(of examples: [Example]) -> RankingModel {
    let useful = examples.filter { $0.isRight.contains(true) }
    let scaling = Scaling(of: useful.flatMap(\.features))
    let rows = useful.map { ($0.features.map(scaling.scaled), $0.isRight) }
    let width = Feature.allCases.count
    let weights = Ascent.maximum(of: width) { weights in
      var slope = weights.map { -penalty * $0 }
      for (features, isRight) in rows { add(features, isRight, weights, to: &slope) }
      return slope
    }
    return RankingModel(weights: scaling.unscaled(weights).weights)
  }

  /// The slope of the log-probability that a right passage comes first.
  private static func add(
    _ features: [[Double]], _ isRight: [Bool], _ weights: [Double], to slope: inout [Double]
  ) {
    let model = RankingModel(weights: weights)
    let scores = features.map(model.score)
    let top = scores.max() ?? 0
    let shares = scores.map { exponential($0 - top) }
    let all = shares.reduce(0, +)
    let right = zip(shares, isRight).reduce(0) { $1.1 ? $0 + $1.0 : $0 }
    for (row, values) in features.enumerated() {
      let pull = (isRight[row] ? shares[row] / right : 0) - shares[row] / all
      for (column, value) in values.enumerated() { slope[column] += pull * value }
    }
  }
}
