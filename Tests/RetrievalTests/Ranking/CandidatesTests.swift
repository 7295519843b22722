import TestFixtures
import Testing

@testable import Retrieval

@Suite("Candidates of two lists, merged")
struct CandidatesTests {
  @Test(
    "hold every passage once, by number, with the sum of both",
    arguments: [(0, 0), (0, 3), (3, 0), (1, 1), (40, 40), (5, 900), (4_096, 4_096)])
  func merging(sizes: (Int, Int)) {
    var generator = SeededGenerator(seed: UInt64(sizes.0 + sizes.1))
    let left = places(sizes.0, using: &generator)
    let right = places(sizes.1, using: &generator)
    var merged = Candidates()
    merged.merge(candidates(left, units: 7), candidates(right, units: 20))
    let expected = Set(left).union(right).sorted()
    #expect((0..<merged.count).map { merged[$0].place } == expected)
    #expect(
      (0..<merged.count).map { merged[$0].units }
        == expected.map { (left.contains($0) ? 7 : 0) + (right.contains($0) ? 20 : 0) })
  }

  private func places(_ count: Int, using generator: inout SeededGenerator) -> [UInt16] {
    Array((0..<4_096).shuffled(using: &generator).prefix(count)).sorted()
  }

  private func candidates(_ places: [UInt16], units: UInt16) -> Candidates {
    var candidates = Candidates()
    candidates.refill { span in
      for (number, place) in places.enumerated() {
        span[number] = Candidate(place: place, units: units)
      }
      return places.count
    }
    return candidates
  }
}
