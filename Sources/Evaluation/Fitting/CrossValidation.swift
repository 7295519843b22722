import Answering

/// What the models are worth on questions they were not fitted on.
package struct CrossValidation {
  private static let folds = Folds(5)

  private let answerable: [Example]
  private let single: [Example]

  /// The validation of models fitted on some examples.
  ///
  /// - Parameters:
  ///   - answerable: what the ranking model is fitted on.
  ///   - single: what the confidence model is fitted on, unanswerable questions among them.
  package init(answerable: [Example], single: [Example]) {
    self.answerable = answerable
    self.single = single
  }

  /// The share of answerable questions whose first, or one of whose first five passages is right.
  package func success() -> (first: Double, five: Double) {
    var (first, five) = (0, 0)
    for fold in 0..<Self.folds.count {
      let model = RankingFit.model(of: answerable.filter { Self.folds.fold(of: $0.id) != fold })
      for example in answerable where Self.folds.fold(of: example.id) == fold {
        let right = example.order(by: model).map { example.isRight[$0] }
        if right.first == true { first += 1 }
        if right.prefix(5).contains(true) { five += 1 }
      }
    }
    let count = Double(max(1, answerable.count))
    return (Double(first) / count, Double(five) / count)
  }

  /// Probabilities given to questions unseen, with whether the first passage was right.
  package func judgements() -> [(probability: Double, isRight: Bool)] {
    (0..<Self.folds.count).flatMap { fold -> [(probability: Double, isRight: Bool)] in
      let ranking = RankingFit.model(of: answerable.filter { Self.folds.fold(of: $0.id) != fold })
      let model = ConfidenceFit.model(
        of: single.filter { Self.folds.fold(of: $0.id) != fold }, ranked: ranking)
      return single.filter { Self.folds.fold(of: $0.id) == fold }.map {
        (model.probability($0.facts(by: ranking)), $0.isRightFirst(by: ranking))
      }
    }
  }

  /// How often a right one is given a higher probability than a wrong one (AUROC).
  package static func area(_ judgements: [(probability: Double, isRight: Bool)]) -> Double {
    let right = judgements.filter(\.isRight).map(\.probability)
    let wrong = judgements.filter { !$0.isRight }.map(\.probability)
    guard !right.isEmpty, !wrong.isEmpty else { return 0.5 }
    let wins = right.reduce(0.0) { sum, one in
      wrong.reduce(sum) { $0 + (one > $1 ? 1 : one == $1 ? 0.5 : 0) }
    }
    return wins / Double(right.count * wrong.count)
  }
}
