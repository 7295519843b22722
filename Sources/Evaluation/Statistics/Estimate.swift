/// A mean over questions and how far it can be trusted.
package struct Estimate: Sendable, Equatable {
  /// The mean; 0 of no values.
  package var value: Double
  /// The 95 % interval by bootstrap.
  package var interval: ClosedRange<Double>

  /// The mean of some values.
  ///
  /// - Complexity: O(*n* · resamples), where *n* is the number of values
  init(meanOf values: [Double], by bootstrap: Bootstrap) {
    value = values.reduce(0, +) / Double(max(1, values.count))
    interval = bootstrap.interval(of: values)
  }
}
