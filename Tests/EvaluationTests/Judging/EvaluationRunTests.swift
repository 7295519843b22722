import Answering
import Indexing
import Testing

@testable import Evaluation

/// Questions asked in order, conversations in ones of their own.
@Suite struct EvaluationRunTests {
  private static func turn(_ conversation: String, _ number: Int) -> GoldQuestion {
    GoldQuestion(
      id: "\(conversation).\(number)", question: "\(conversation)\(number)", category: "turn-1",
      golds: [Gold(file: "guide.txt")],
      turn: GoldTurn(conversation: conversation, number: number))
  }

  private static let single = GoldQuestion(
    id: "q", question: "q", category: "simple", golds: [Gold(file: "guide.txt")])

  private func run(
    _ questions: [GoldQuestion], asking: EvaluationRun.Asking,
    conversing: () throws -> EvaluationRun.Asking
  ) throws -> EvaluationRun {
    let judge = try Judge(of: questions) { _ in Array(repeating: 0x61, count: 200) }
    return try EvaluationRun(of: questions, judge: judge, asking: asking, conversing: conversing)
  }

  @Test func eachConversationBeginsAnew() throws {
    var asked: [String] = []
    var conversations = 0
    let run = try run(
      [Self.turn("a", 1), Self.turn("a", 2), Self.single, Self.turn("b", 1), Self.turn("b", 2)],
      asking: { question in
        asked.append("ask \(question)")
        return Replies.answer([Replies.passage("guide.txt", 0..<10)])
      },
      conversing: {
        conversations += 1
        let number = conversations
        return { question in
          asked.append("\(number) \(question)")
          return Replies.answer([])
        }
      })
    #expect(asked == ["1 a1", "1 a2", "ask q", "2 b1", "2 b2"])
    #expect(run.judgements.map(\.rank) == [nil, nil, 1, nil, nil])
    #expect(run.answers[2].places.count == 1)
  }

  @Test func aQuestionThatFailsDoesNotEndTheRun() throws {
    let run = try run(
      [Self.single], asking: { _ in throw QuestionError.empty },
      conversing: { { _ in Replies.answer([]) } })
    #expect(run.judgements.map(\.status) == [nil] && run.answers[0].answer == nil)
  }

  @Test func aCorpusThatGoesAwayDoes() {
    let error = QuestionError.corpus(.notFound(path: "x"))
    #expect(throws: error) {
      try run(
        [Self.single], asking: { _ in throw error },
        conversing: { { _ in Replies.answer([]) } })
    }
  }
}
