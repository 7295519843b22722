/// How far a mean may be off, by drawing the same questions again and again (Efron 1979;
/// percentile interval as in Efron and Tibshirani 1993, chapter 13).
package struct Bootstrap: Sendable {
  /// Where the drawing starts: the same seed gives the same interval.
  package var seed: UInt64
  /// How often the questions are drawn anew.
  package var resamples: Int

  /// A bootstrap.
  package init(seed: UInt64 = 1, resamples: Int = 2_000) {
    self.seed = seed
    self.resamples = resamples
  }

  /// The means of resamples, each as large as the sample, in ascending order; none of no values.
  ///
  /// - Complexity: O(resamples · (*n* + log resamples)), where *n* is the number of values
  func means(of values: [Double]) -> [Double] {
    guard !values.isEmpty else { return [] }
    var generator = SplitMix64(seed: seed)
    var means: [Double] = []
    means.reserveCapacity(resamples)
    for _ in 0..<max(1, resamples) {
      var sum = 0.0
      for _ in values.indices { sum += values[generator.index(below: values.count)] }
      means.append(sum / Double(values.count))
    }
    return means.sorted()
  }

  /// The interval that holds the middle 95 % of the resamples' means; 0 to 0 of no values.
  ///
  /// - Complexity: as ``means(of:)``
  package func interval(of values: [Double]) -> ClosedRange<Double> {
    Self.middle(of: means(of: values))
  }

  static func middle(of means: [Double]) -> ClosedRange<Double> {
    guard !means.isEmpty else { return 0...0 }
    let cut = means.count / 40
    return means[cut]...means[means.count - 1 - cut]
  }
}
