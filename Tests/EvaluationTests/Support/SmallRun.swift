import Answering

@testable import Evaluation

/// Six questions asked and judged, for reports.
enum SmallRun {
  static func run() throws -> EvaluationRun {
    let text = Array((String(repeating: "a", count: 200) + "\n" + "bb cc dd").utf8)
    let long = String(repeating: "a", count: 200)
    let questions = [
      GoldQuestion(
        id: "q1", question: "juste", category: "simple",
        golds: [Gold(file: "guide.txt", quote: long)]),
      GoldQuestion(
        id: "q2", question: "faux", category: "sigle",
        golds: [Gold(file: "guide.txt", quote: "bb cc dd")]),
      GoldQuestion(
        id: "q3", question: "trop long", category: "simple", golds: [Gold(file: "guide.txt")]),
      GoldQuestion(
        id: "u1", question: "juste", category: "absent", isAnswerable: false, golds: []),
      GoldQuestion(
        id: "k1", question: "faux", category: "conflict",
        golds: [
          Gold(file: "guide.txt", quote: long, side: "A"),
          Gold(file: "guide.txt", quote: "bb cc dd", side: "B"),
        ], conflictKind: "number"),
      GoldQuestion(
        id: "c1.1", question: "suite", category: "turn-1",
        golds: [Gold(file: "guide.txt", quote: long)],
        turn: GoldTurn(conversation: "c1", number: 1)),
    ]
    let judge = try Judge(of: questions) { _ in text }
    return try EvaluationRun(
      of: questions, judge: judge, asking: answer, conversing: { { _ in Replies.answer([]) } })
  }

  private static func answer(_ question: String) throws -> Answer {
    let first = Replies.passage("guide.txt", 0..<200, id: "guide:1-1", text: "aaaa")
    let second = Replies.passage("guide.txt", 201..<209, id: "guide:2-2", text: "bb cc dd")
    switch question {
    case "trop long": throw QuestionError.tooLong(bytes: 9, limit: 8)
    case "juste": return Replies.answer([first, second], confidence: 0.9, highlights: [0..<100])
    default:
      return Replies.answer(
        [first, second], status: .unsure, confidence: 0.4,
        conflicts: [Conflict(kind: .number, citations: [1, 2], values: ["a", "b"])])
    }
  }
}
