import Testing

@testable import Evaluation

/// Two runs on the same questions.
@Suite struct ComparisonTests {
  private func judgements(_ ranks: [Int?]) -> [Judgement] {
    ranks.enumerated().map { Judgement(id: "q\($0)", category: "c", rank: $1, f1: 0.5) }
  }

  @Test func pairsAreFoundByID() {
    var before = judgements([1, 2, nil])
    before.append(Judgement(id: "gone", category: "c", rank: 1))
    var after = judgements([1, 1, nil])
    after.reverse()
    after.append(Judgement(id: "new", category: "c"))
    after.append(Judgement(id: "u", category: "c", isAnswerable: false, rank: 1))
    before.append(Judgement(id: "u", category: "c", isAnswerable: false))
    let comparison = Comparison(before, after, by: .success1)
    #expect(comparison.count == 3)
    #expect(comparison.before == 1.0 / 3 && comparison.after == 2.0 / 3)
    #expect(abs(comparison.difference - 1.0 / 3) < 1e-12)
    #expect(comparison.interval == 0...1)
  }

  @Test(arguments: [
    (QuestionMeasure.success1, 0.25), (.success3, 0.5), (.success5, 0.75),
    (.reciprocalRank, (1 + 1.0 / 3 + 0.2) / 4), (.f1, 0.5),
  ]) func measures(measure: QuestionMeasure, value: Double) {
    let run = judgements([1, 3, 5, 11])
    let comparison = Comparison(run, run, by: measure)
    #expect(abs(comparison.before - value) < 1e-12 && comparison.before == comparison.after)
    #expect(comparison.interval == 0...0 && comparison.probability == 1)
  }

  @Test func aClearDifferenceIsImprobableByChance() {
    let before = judgements(Array(repeating: 2, count: 30))
    let after = judgements(Array(repeating: 1, count: 30))
    let comparison = Comparison(before, after, by: .success1)
    #expect(comparison.interval == 1...1 && comparison.probability == 2.0 / 2_001)
    #expect(Comparison(after, before, by: .success1).difference == -1)
  }

  @Test func aBalancedDifferenceIsNot() {
    let before = judgements((0..<40).map { $0 % 2 == 0 ? 1 : 2 })
    let after = judgements((0..<40).map { $0 % 2 == 0 ? 2 : 1 })
    let comparison = Comparison(before, after, by: .success1)
    #expect(comparison.difference == 0 && comparison.probability > 0.8)
  }

  @Test func nothingInCommon() {
    let comparison = Comparison([], judgements([1]), by: .f1)
    #expect(comparison.count == 0 && comparison.difference == 0 && comparison.probability == 1)
  }
}
