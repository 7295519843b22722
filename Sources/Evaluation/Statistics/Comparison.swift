/// Whether one run is better than another on the same questions.
///
/// Source: the paired bootstrap of Efron and Tibshirani (1993, chapter 16), as Sakai (SIGIR 2006)
/// uses it for retrieval: the questions' differences are drawn again and again.
package struct Comparison: Sendable, Equatable {
  /// What is compared.
  package var measure: QuestionMeasure
  /// How many answerable questions both runs hold.
  package var count: Int
  /// The mean of the first run over them.
  package var before: Double
  /// The mean of the second.
  package var after: Double
  /// The 95 % interval of the second mean minus the first.
  package var interval: ClosedRange<Double>
  /// The probability of a difference at least as large, either way, if there were none.
  package var probability: Double

  /// How much the second run is better.
  package var difference: Double { after - before }

  /// Compares two runs on the answerable questions, conversations and conflicts included, that
  /// both hold, found by id.
  ///
  /// - Parameters:
  ///   - before: the judgements of the first run.
  ///   - after: those of the second.
  ///   - measure: what is compared.
  ///   - bootstrap: how it is drawn.
  /// - Complexity: O(*n* · resamples), where *n* is the number of questions
  package init(
    _ before: [Judgement], _ after: [Judgement], by measure: QuestionMeasure,
    bootstrap: Bootstrap = Bootstrap()
  ) {
    let earlier = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let pairs = after.filter(\.isAnswerable).compactMap { judgement in
      earlier[judgement.id].flatMap { old in
        old.isAnswerable ? (measure.value(of: old), measure.value(of: judgement)) : nil
      }
    }
    let means = bootstrap.means(of: pairs.map { $1 - $0 })
    let total = Double(max(1, pairs.count))
    self.measure = measure
    count = pairs.count
    self.before = pairs.reduce(0) { $0 + $1.0 } / total
    self.after = pairs.reduce(0) { $0 + $1.1 } / total
    interval = Bootstrap.middle(of: means)
    probability = Self.probability(of: means)
  }

  /// Twice the share of resamples on the smaller side of zero, one more counted on each side so
  /// that it is never 0.
  private static func probability(of means: [Double]) -> Double {
    let smaller = min(means.count { $0 <= 0 }, means.count { $0 >= 0 })
    return min(1, 2 * Double(smaller + 1) / Double(means.count + 1))
  }
}
