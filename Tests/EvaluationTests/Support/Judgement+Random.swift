import TestFixtures
import Answering

@testable import Evaluation

extension Judgement {
  /// Judgements of 1 to 60 questions of all categories, with many equal confidences.
  static func random(using generator: inout SeededGenerator) -> [Judgement] {
    let categories = ["simple", "sigle", "conflict", "turn-1", "follow-up", "switch"]
    return (1...Int.random(in: 1...60, using: &generator)).map { number in
      let status: Answer.Status? =
        [.answered, .answered, .unsure, .noAnswer, nil].randomElement(using: &generator) ?? nil
      let category = categories.randomElement(using: &generator) ?? ""
      let isSpecial = category != "simple" && category != "sigle"
      return Judgement(
        id: "q\(number)", category: category,
        isAnswerable: isSpecial || Bool.random(using: &generator), status: status,
        confidence: Double(Int.random(in: 0...20, using: &generator)) / 20,
        rank: [nil, 1, 1, 2, 3, 4, 5, 6, 10, 11].randomElement(using: &generator) ?? nil,
        f1: Double.random(in: 0...1, using: &generator),
        shownCitations: Int.random(in: 0...5, using: &generator),
        shownCharacters: Int.random(in: 0...4_000, using: &generator))
    }
  }
}
