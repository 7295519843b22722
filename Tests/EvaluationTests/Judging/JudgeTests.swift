import Answering
import Testing

@testable import Evaluation

/// Replies judged against the places that answer.
@Suite struct JudgeTests {
  /// Three statements of 100 bytes each.
  static let file = Array(
    (String(repeating: "a", count: 100) + String(repeating: "b", count: 100)
      + String(repeating: "c", count: 100)).utf8)
  static let quotes = ["a", "b", "c"].map { String(repeating: $0, count: 100) }

  private let question = GoldQuestion(
    id: "q", question: "?", category: "simple",
    golds: [Gold(file: "guide.txt", quote: JudgeTests.quotes[0])])
  private let conflict = GoldQuestion(
    id: "k", question: "?", category: "conflict",
    golds: [
      Gold(file: "guide.txt", quote: JudgeTests.quotes[0], side: "A"),
      Gold(file: "guide.txt", quote: JudgeTests.quotes[1], side: "B"),
    ], conflictKind: "number")

  private func judge(besides labelled: [GoldQuestion] = []) throws -> Judge {
    try Judge(of: [question, conflict], besides: labelled) { $0 == "guide.txt" ? Self.file : nil }
  }

  private let first = Replies.passage("guide.txt", 0..<100, text: "été")
  private let second = Replies.passage("guide.txt", 100..<200)
  private let third = Replies.passage("guide.txt", 200..<300)

  @Test func rankHighlightsAndLengths() throws {
    let reply = Replies.answer(
      [second, first, third], status: .unsure, confidence: 1.5, highlights: [100..<150])
    #expect(
      try judge().judgement(of: reply, to: question)
        == Judgement(
          id: "q", category: "simple", status: .unsure, confidence: 1, rank: 2, f1: 0,
          shownCitations: 3, shownCharacters: 15))
  }

  @Test func theBestHighlightsCount() throws {
    // 60 of 80 marked bytes lie in the 100 gold ones: 2 · 60 / 180.
    let reply = Replies.answer([first], highlights: [0..<60, 100..<120])
    let judgement = try judge().judgement(of: reply, to: question)
    #expect(judgement.rank == 1 && abs(judgement.f1 - 120.0 / 180) < 1e-12)
    // Two golds: the better one counts.
    #expect(
      try judge().judgement(
        of: Replies.answer([first], highlights: [0..<40, 100..<200]), to: conflict
      ).f1 == 200.0 / 240)
  }

  @Test func onlyFiveCitationsAreShown() throws {
    let reply = Replies.answer(Array(repeating: third, count: 7) + [first])
    let judgement = try judge().judgement(of: reply, to: question)
    #expect(judgement.rank == 8 && judgement.shownCitations == 5)
    #expect(judgement.shownCharacters == 30)
  }

  @Test func noReplyAtAll() throws {
    #expect(
      try judge().judgement(of: nil, to: question)
        == Judgement(id: "q", category: "simple", status: nil))
    #expect(
      try judge().judgement(of: Replies.answer([], status: .noAnswer, confidence: 0), to: question)
        == Judgement(id: "q", category: "simple", status: .noAnswer))
  }

  @Test func bothSidesNeedTwoCitations() throws {
    let judge = try judge()
    #expect(judge.judgement(of: Replies.answer([first, second]), to: conflict).showsBothSides)
    #expect(!judge.judgement(of: Replies.answer([first, first]), to: conflict).showsBothSides)
    let both = Replies.passage("guide.txt", 0..<200)
    #expect(!judge.judgement(of: Replies.answer([both, third]), to: conflict).showsBothSides)
    #expect(judge.judgement(of: Replies.answer([both, first]), to: conflict).showsBothSides)
    let late = [first] + Array(repeating: third, count: 4) + [second]
    #expect(!judge.judgement(of: Replies.answer(late), to: conflict).showsBothSides)
  }

  @Test(arguments: [
    ([1, 2], true), ([1, 3], false), ([1, 2, 3], true), ([1, 9], false), ([0, 2], false),
    ([1, 2, 3, 3], false),
  ]) func flaggedWhereTheConflictNamesBothSides(ranks: [Int], isFlagged: Bool) throws {
    let reply = Replies.answer(
      [first, second, third],
      conflicts: [Conflict(kind: .number, citations: ranks, values: [])])
    #expect(try judge().judgement(of: reply, to: conflict).isFlagged == isFlagged)
  }

  @Test func aConflictThatNobodyLabelledIsFalse() throws {
    func isFalse(_ ranks: [Int], besides labelled: [GoldQuestion] = []) throws -> Bool {
      let reply = Replies.answer(
        [first, second, third],
        conflicts: [Conflict(kind: .number, citations: ranks, values: [])])
      return try judge(besides: labelled).judgement(of: reply, to: question).isFalselyFlagged
    }
    #expect(try !isFalse([1, 2]))
    #expect(try isFalse([1, 3]))
    var other = conflict
    other.id = "k2"
    other.golds[1].quote = Self.quotes[2]
    #expect(try !isFalse([1, 3], besides: [other]))
  }
}
