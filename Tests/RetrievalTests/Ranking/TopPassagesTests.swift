import TestFixtures
import Testing

@testable import Retrieval

@Suite("The best passages met so far")
struct TopPassagesTests {
  @Test("are those a sort of all puts first", arguments: [1, 2, 3, 10, 100, 1_000])
  func equalsSort(limit: Int) {
    var generator = SeededGenerator(seed: UInt64(limit))
    for count in [0, 1, limit - 1, limit, limit + 1, 5 * limit] {
      // Few scores, so that many are equal.
      let met = (0..<count).shuffled(using: &generator).map {
        RankedPassage(passage: $0, score: Double(Int.random(in: 1...limit, using: &generator)))
      }
      var top = TopPassages(limit: limit)
      for candidate in met where top.accepts(candidate) { top.insert(candidate) }
      let best = met.sorted { ($1.score, $0.passage) < ($0.score, $1.passage) }.prefix(limit)
      #expect(top.ranked == Array(best))
      #expect(top.isFull == (count >= limit))
      #expect(top.threshold == (count >= limit ? best.last?.score : 0))
    }
  }

  @Test("accept nothing that scores 0, and of equal scores the lower number")
  func acceptance() {
    var top = TopPassages(limit: 1)
    #expect(!top.accepts(RankedPassage(passage: 1, score: 0)))
    top.insert(RankedPassage(passage: 5, score: 2))
    #expect(!top.accepts(RankedPassage(passage: 6, score: 2)))
    #expect(!top.accepts(RankedPassage(passage: 4, score: 1)))
    #expect(top.accepts(RankedPassage(passage: 4, score: 2)))
  }
}
