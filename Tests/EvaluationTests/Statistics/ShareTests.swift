import Testing

@testable import Evaluation

/// Shares and their Wilson intervals.
@Suite struct ShareTests {
  /// Computed with another program from the formula of Wilson (1927).
  @Test(arguments: [
    (8, 10, 0.490162, 0.943318), (0, 10, 0.0, 0.277533), (10, 10, 0.722467, 1.0),
    (1, 2, 0.094531, 0.905469), (90, 100, 0.825633, 0.944771),
  ]) func theIntervalOfWilson(hits: Int, count: Int, low: Double, high: Double) {
    let interval = Share(hits, of: count).interval
    #expect(abs(interval.lowerBound - low) < 1e-5)
    #expect(abs(interval.upperBound - high) < 1e-5)
  }

  @Test func ofNothing() {
    #expect(Share(0, of: 0).value == 0 && Share(0, of: 0).interval == 0...1)
  }

  /// Every share of up to 30 lies in its own interval, and the ends solve Wilson's equation.
  @Test func theEndsSolveTheEquation() {
    let z = 1.959963984540054
    for count in 1...30 {
      for hits in 0...count {
        let share = Share(hits, of: count)
        let interval = share.interval
        #expect(interval.contains(share.value))
        for end in [interval.lowerBound, interval.upperBound] where end > 0 && end < 1 {
          let distance = abs(share.value - end)
          let deviation = (end * (1 - end) / Double(count)).squareRoot()
          #expect(abs(distance - z * deviation) < 1e-9)
        }
      }
    }
  }
}
