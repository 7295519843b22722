/// The improbability of a word, as information theory counts it.
enum PartCost {
  /// −log₂(`count` / `total`), to a hundredth of a bit.
  ///
  /// The exponent gives the whole bits and a quadratic the rest, so that no mathematical
  /// library is needed.
  static func bits(count: Int, of total: Double) -> Double {
    let ratio = total / Double(max(count, 1))
    let fraction = ratio.significand - 1
    // Exact at both ends of the octave, and off by less than 0.01 between.
    return Double(ratio.exponent) + fraction * (1.3465 - 0.3465 * fraction)
  }
}
