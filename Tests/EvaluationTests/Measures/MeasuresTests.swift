import TestFixtures
import Answering
import Testing

@testable import Evaluation

/// The measures of one row, by hand.
@Suite struct MeasuresTests {
  private let judgements = [
    Judgement(
      id: "1", category: "c", status: .answered, rank: 1, f1: 0.8, shownCitations: 5,
      shownCharacters: 2_000),
    Judgement(
      id: "2", category: "c", status: .answered, rank: 3, f1: 0.2, shownCitations: 5,
      shownCharacters: 1_000),
    Judgement(id: "3", category: "c", status: .unsure, rank: 1, f1: 0.4),
    Judgement(id: "4", category: "c", status: .noAnswer, rank: nil),
    Judgement(id: "5", category: "c", status: nil),
    Judgement(id: "6", category: "c", status: .unsure, rank: 11),
    Judgement(id: "7", category: "c", status: .answered, rank: 5),
    Judgement(id: "8", category: "c", status: .answered, rank: 10),
  ]

  @Test func ofAnswerableQuestions() throws {
    let measures = Measures(of: judgements)
    let found = try #require(measures.retrieval)
    #expect(measures.count == 8 && measures.failed == 1)
    #expect(measures.answered == Share(4, of: 8))
    #expect(measures.unsure == Share(2, of: 8) && measures.none == Share(1, of: 8))
    #expect(found.success1 == Share(2, of: 8))
    #expect(found.success3 == Share(3, of: 8))
    #expect(found.success5 == Share(4, of: 8))
    #expect(found.success1OfAnswered == Share(1, of: 4))
    #expect(abs(found.reciprocalRank.value - (1 + 1.0 / 3 + 1 + 0.2 + 0.1) / 8) < 1e-12)
    #expect(abs(found.f1.value - 1.4 / 8) < 1e-12)
    #expect(abs(found.f1OfHits - 0.6) < 1e-12)
    #expect(found.characters == 300)
    #expect(found.reciprocalRank.interval.contains(found.reciprocalRank.value))
  }

  @Test func ofQuestionsWithoutAnAnswer() {
    let statuses: [Answer.Status?] = [.answered, .unsure, .noAnswer, nil]
    let measures = Measures(
      of: statuses.enumerated().map {
        Judgement(id: "\($0)", category: "c", isAnswerable: false, status: $1, rank: 1)
      })
    #expect(measures.retrieval == nil && measures.refused == Share(2, of: 4))
  }

  @Test func ofNothing() {
    let measures = Measures(of: [])
    #expect(measures.count == 0 && measures.retrieval == nil && measures.answered.value == 0)
  }

  /// Over random judgements, against the definitions.
  @Test(arguments: 0..<200) func equalTheDefinitions(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let judgements = Judgement.random(using: &generator)
    let measures = Measures(of: judgements, bootstrap: Bootstrap(resamples: 40))
    if let found = measures.retrieval {
      #expect(found.success1.value == NaiveMeasures.success(1, judgements))
      #expect(found.success3.value == NaiveMeasures.success(3, judgements))
      #expect(found.success5.value == NaiveMeasures.success(5, judgements))
      let reciprocal = NaiveMeasures.reciprocalRank(judgements)
      #expect(abs(found.reciprocalRank.value - reciprocal) < 1e-12)
    } else {
      #expect(judgements.allSatisfy { !$0.isAnswerable })
    }
    let shares = [measures.answered, measures.unsure, measures.none]
    #expect(shares.reduce(0) { $0 + $1.hits } + measures.failed == measures.count)
  }
}
