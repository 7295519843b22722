/// How many of some questions something holds for.
package struct Share: Sendable, Equatable {
  /// How many it holds for.
  package var hits: Int
  /// Of how many.
  package var count: Int

  /// A share.
  package init(_ hits: Int, of count: Int) {
    self.hits = hits
    self.count = count
  }

  /// The share, 0 to 1; 0 of none.
  package var value: Double { Double(hits) / Double(max(1, count)) }

  /// The score interval of Wilson (1927) at 95 %: it stays within 0 and 1 and holds well for few
  /// questions and for shares near the ends. All of 0 to 1 where there is no question.
  package var interval: ClosedRange<Double> {
    guard count > 0 else { return 0...1 }
    // The 97.5 % point of the normal distribution.
    let z = 1.959963984540054
    let total = Double(count)
    let center = (value + z * z / (2 * total)) / (1 + z * z / total)
    let spread = value * (1 - value) / total + z * z / (4 * total * total)
    let half = z * spread.squareRoot() / (1 + z * z / total)
    return max(0, min(center - half, value))...min(1, max(center + half, value))
  }
}
