import TestFixtures
import Testing

@testable import Evaluation

/// Trust in confidence: by hand, and against the definitions.
@Suite struct ConfidenceMeasuresTests {
  private func measures(_ pairs: [(Double, Bool)]) -> ConfidenceMeasures {
    ConfidenceMeasures(
      of: pairs.enumerated().map {
        Judgement(id: "\($0)", category: "c", confidence: $1.0, rank: $1.1 ? 1 : 2)
      })
  }

  @Test func byHand() throws {
    let measures = measures([(0.9, true), (0.9, false), (0.5, true), (0.1, false)])
    // (0.9, right) against 0.9 and 0.1: ½ + 1; (0.5, right): 0 + 1.
    #expect(measures.auroc == 2.5 / 4)
    // Bins 9: |1.8 - 1|; 5: |0.5 - 1|; 1: 0.1.
    #expect(abs(measures.ece - 1.4 / 4) < 1e-12)
    #expect(
      measures.riskCoverage.points == [
        .init(confidence: 0.9, coverage: 0.5, risk: 0.5),
        .init(confidence: 0.5, coverage: 0.75, risk: 1.0 / 3),
        .init(confidence: 0.1, coverage: 1, risk: 0.5),
      ])
    // Risks of the first 1, 2, 3, 4: ½ (either of two), ½, ⅓, ½.
    let area = try #require(measures.riskCoverage.area)
    #expect(abs(area - (0.5 + 0.5 + 1.0 / 3 + 0.5) / 4) < 1e-12)
    #expect(measures.riskCoverage.widest(risking: 0.4)?.coverage == 0.75)
    #expect(measures.riskCoverage.widest(risking: 0.5)?.coverage == 1)
    #expect(measures.riskCoverage.widest(risking: 0.3) == nil)
  }

  @Test func perfectAndUseless() {
    #expect(measures([(1, true), (0, false)]).auroc == 1)
    #expect(measures([(1, true), (0, false)]).ece == 0)
    #expect(measures([(0, true), (1, false)]).auroc == 0)
    #expect(measures([(0, true), (1, false)]).ece == 1)
    #expect(measures([(1, true)]).auroc == nil && measures([(1, false)]).auroc == nil)
    #expect(measures([(1, true), (0, true)]).riskCoverage.area == 0)
  }

  @Test func ofNothing() {
    let none = measures([])
    #expect(none.auroc == nil && none.ece == 0 && none.riskCoverage.area == nil)
    #expect(none.riskCoverage.points.isEmpty)
  }

  @Test func turnsAndConflictsDoNotCount() {
    let others = ["turn-1", "follow-up", "switch", "conflict", "not-conflict"].map {
      Judgement(id: $0, category: $0, confidence: 0.5, rank: 1)
    }
    #expect(ConfidenceMeasures(of: others) == measures([]))
  }

  /// Over random judgements, against every pair, every bin and every threshold.
  @Test(arguments: 0..<200) func equalTheDefinitions(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let judgements = Judgement.random(using: &generator)
    let measures = ConfidenceMeasures(of: judgements)
    let auroc = NaiveMeasures.auroc(judgements)
    #expect((measures.auroc == nil) == (auroc == nil))
    #expect(abs((measures.auroc ?? 0) - (auroc ?? 0)) < 1e-12)
    #expect(abs(measures.ece - NaiveMeasures.ece(judgements)) < 1e-12)
    let curve = NaiveMeasures.curve(judgements)
    #expect(measures.riskCoverage.points.map(\.coverage) == curve.map(\.coverage))
    #expect(measures.riskCoverage.points.map(\.risk) == curve.map(\.risk))
  }

  /// The area equals the mean over many random orders of equal confidences.
  @Test func theAreaIsThatOfAllOrders() throws {
    var generator = SeededGenerator(seed: 7)
    let pairs = (0..<30).map { ConfidencePair(confidence: Double($0 % 3), isRight: $0 % 4 > 0) }
    let area = try #require(RiskCoverage(of: pairs).area)
    var sum = 0.0
    for _ in 0..<4_000 {
      let order = pairs.shuffled(using: &generator).sorted { $0.confidence > $1.confidence }
      var errors = 0.0
      for (index, pair) in order.enumerated() {
        errors += pair.isRight ? 0 : 1
        sum += errors / Double(index + 1) / Double(pairs.count)
      }
    }
    #expect(abs(area - sum / 4_000) < 0.005)
  }
}
