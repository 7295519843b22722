import Testing

@testable import Evaluation

/// Which questions count where.
@Suite struct SummaryTests {
  @Test func rowsOfTheirOwn() {
    let judgements = [
      Judgement(id: "1", category: "simple", rank: 1),
      Judgement(id: "2", category: "sigle"),
      Judgement(id: "3", category: "hors", isAnswerable: false),
      Judgement(id: "4", category: "conflict", rank: 1),
      Judgement(id: "5", category: "follow-up", rank: 1),
    ]
    let summary = Summary(of: judgements)
    #expect(summary.all?.count == 2 && summary.unanswerable?.count == 1)
    #expect(
      summary.categories.map(\.name) == ["conflict", "follow-up", "hors", "sigle", "simple"])
    #expect(summary.categories.map(\.measures.count) == [1, 1, 1, 1, 1])
    #expect(summary.confidence.riskCoverage.points.map(\.coverage) == [1])
  }

  @Test func conflicts() throws {
    let judgements = [
      Judgement(
        id: "1", category: "conflict", showsBothSides: true, isFlagged: true,
        conflictKind: "number"),
      Judgement(id: "2", category: "conflict", showsBothSides: true, conflictKind: "date"),
      Judgement(id: "3", category: "conflict", conflictKind: "number"),
      Judgement(id: "4", category: "conflict", isFlagged: true),
      Judgement(id: "5", category: "simple", isFalselyFlagged: true),
      Judgement(id: "6", category: "simple"),
      Judgement(id: "7", category: "turn-1"),
    ]
    let measures = try #require(ConflictMeasures(of: judgements))
    #expect(measures.bothSides == Share(2, of: 4) && measures.flagged == Share(2, of: 4))
    #expect(measures.kinds.map(\.name) == ["", "date", "number"])
    #expect(
      measures.kinds.map(\.flagged) == [Share(1, of: 1), Share(0, of: 1), Share(1, of: 2)])
    #expect(measures.falselyFlagged == Share(1, of: 2))
    #expect(ConflictMeasures(of: Array(judgements[4...])) == nil)
  }
}
