import Testing

@testable import Evaluation

/// Intervals of means by drawing again.
@Suite struct BootstrapTests {
  @Test func theSameSeedGivesTheSameInterval() {
    let values = (0..<40).map { Double($0 % 7) / 7 }
    let interval = Bootstrap(seed: 5).interval(of: values)
    #expect(interval == Bootstrap(seed: 5).interval(of: values))
    #expect(interval != Bootstrap(seed: 6).interval(of: values))
  }

  @Test func valuesAllAlikeLeaveNoDoubt() {
    #expect(Bootstrap().interval(of: [0.5, 0.5, 0.5]) == 0.5...0.5)
    #expect(Bootstrap().interval(of: []) == 0...0)
  }

  /// Of 400 zeros and ones the interval is near the normal one: mean ± 1.96 · deviation.
  @Test func manyValuesComeNearTheNormalInterval() {
    let values = (0..<400).map { $0 % 4 == 0 ? 1.0 : 0.0 }
    let interval = Bootstrap(seed: 1, resamples: 4_000).interval(of: values)
    let half = 1.96 * (0.25 * 0.75 / 400).squareRoot()
    #expect(abs(interval.lowerBound - (0.25 - half)) < 0.006)
    #expect(abs(interval.upperBound - (0.25 + half)) < 0.006)
  }

  @Test func theMiddleLeavesOutAFortiethAtEachEnd() {
    #expect(Bootstrap.middle(of: (0..<200).map(Double.init)) == 5...194)
    #expect(Bootstrap.middle(of: [1, 2]) == 1...2)
  }

  @Test func indicesAreSpreadEvenly() {
    var generator = SplitMix64(seed: 3)
    var counts = [Int](repeating: 0, count: 10)
    for _ in 0..<10_000 { counts[generator.index(below: 10)] += 1 }
    #expect(counts.allSatisfy { (850...1_150).contains($0) })
  }

  /// The first numbers of the published generator for seed 1234567.
  @Test func theGeneratorIsThePublishedOne() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(
      [generator.next(), generator.next()] == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973,
      ])
  }
}
