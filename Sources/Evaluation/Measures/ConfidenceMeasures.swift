/// How far the confidence of replies can be trusted, over single questions, answerable or not.
///
/// A reply is right when its question is answerable and its first citation is right.
package struct ConfidenceMeasures: Sendable, Equatable {
  /// AUROC: the probability that a right reply has more confidence than a wrong one, ties counted
  /// half (Hanley and McNeil 1982); nil unless there are both.
  package var auroc: Double?
  /// ECE: the gap between confidence and share of right replies, averaged over ten equal bins of
  /// confidence by their number of replies (Naeini et al. 2015; Guo et al. 2017).
  package var ece: Double
  /// What is risked by answering more.
  package var riskCoverage: RiskCoverage

  /// The measures of the single questions among some judgements.
  ///
  /// - Complexity: O(*n* log *n*), where *n* is the number of judgements
  package init(of judgements: [Judgement]) {
    let pairs = judgements.filter(\.isSingle).map { ConfidencePair($0) }
    auroc = Self.auroc(of: pairs)
    ece = Self.ece(of: pairs)
    riskCoverage = RiskCoverage(of: pairs)
  }

  static func auroc(of pairs: [ConfidencePair]) -> Double? {
    let right = pairs.count(where: \.isRight)
    let wrong = pairs.count - right
    guard right > 0 && wrong > 0 else { return nil }
    // Going up by groups of equal confidence: each right reply beats the wrong ones below, and
    // half of those beside it. Counted twice to stay with whole numbers.
    var doubled = 0
    var below = 0
    for group in groups(of: pairs.sorted { $0.confidence < $1.confidence }) {
      let rightHere = group.count(where: \.isRight)
      let wrongHere = group.count - rightHere
      doubled += rightHere * (2 * below + wrongHere)
      below += wrongHere
    }
    return Double(doubled) / 2 / Double(right * wrong)
  }

  static func ece(of pairs: [ConfidencePair]) -> Double {
    var gaps = [Double](repeating: 0, count: 10)
    for pair in pairs {
      gaps[min(9, Int(pair.confidence * 10))] += pair.confidence - (pair.isRight ? 1 : 0)
    }
    return gaps.reduce(0) { $0 + abs($1) } / Double(max(1, pairs.count))
  }

  /// Neighbours of equal confidence.
  static func groups(of sorted: [ConfidencePair]) -> [ArraySlice<ConfidencePair>] {
    var groups: [ArraySlice<ConfidencePair>] = []
    var start = 0
    for end in sorted.indices.dropFirst() + [sorted.count]
    where end > start
      && (end == sorted.count || sorted[end].confidence != sorted[start].confidence)
    {
      groups.append(sorted[start..<end])
      start = end
    }
    return groups
  }
}
