import Answering
import Indexing
import Testing

@testable import Evaluation

/// Files for trec_eval, whole.
@Suite struct TRECWriterTests {
  private func judged(
    _ question: GoldQuestion, _ citations: [Citation], places: [GoldPlace] = []
  ) -> JudgedAnswer {
    var answer = Replies.answer([])
    answer.citations = citations
    return JudgedAnswer(
      question: question, places: places, answer: answer,
      judgement: Judgement(id: question.id, category: question.category))
  }

  private let question = GoldQuestion(id: "q 1", question: "?", category: "c", golds: [])
  private let turn = GoldQuestion(
    id: "c1.2", question: "?", category: "follow-up", golds: [],
    turn: GoldTurn(conversation: "c1", number: 2))

  private func citation(_ id: String, _ score: Double) -> Citation {
    Replies.citation(Replies.passage("guide.txt", 0..<10, id: id), score: score)
  }

  @Test func aRun() {
    let run = TRECWriter.run(
      [
        judged(question, [citation("mon guide:1-2", 3.5), citation("100 %:3-4.2", 1.25)]),
        judged(turn, [citation("a:1-1", 0.1)]), judged(turn, []),
      ], named: "essai un")
    #expect(
      run == """
        q%201 Q0 mon%20guide:1-2 1 3.5 essai%20un
        q%201 Q0 100%20%25:3-4.2 2 1.25 essai%20un
        c1_2 Q0 a:1-1 1 0.1 essai%20un

        """)
  }

  @Test func scoresFallStrictlyInSinglePrecision() {
    let scores: [Double] = [
      .infinity, 8, 8, 8.0000000001, 9, .nan, 3, -.infinity, -.infinity,
    ]
    let run = TRECWriter.run([judged(question, scores.map { citation("a", $0) })], named: "r")
    let written = run.split(separator: "\n").map { $0.split(separator: " ")[4] }
      .compactMap { Float($0) }
    #expect(written.count == scores.count && written.allSatisfy(\.isFinite))
    #expect(zip(written, written.dropFirst()).allSatisfy { $0 > $1 })
    #expect(written.prefix(3) == [.greatestFiniteMagnitude, 8, Float(8).nextDown])
    #expect(written[6] == 3)
  }

  @Test func judgementsOfPassages() {
    let place = GoldPlace(file: "guide.txt", bytes: 0..<100, line: 1)
    var unanswerable = question
    unanswerable.isAnswerable = false
    let passages = [
      Replies.passage("guide.txt", 0..<100, id: "le guide:1-2"),
      Replies.passage("guide.txt", 100..<200, id: "guide:3-4"),
      Replies.passage("autre.txt", 0..<100, id: "autre:1-1"),
      Replies.passage("guide.txt", 0..<200, id: "guide:1-4"),
      Replies.passage("guide.txt", 0..<200, id: "guide:1-4"),
    ]
    let qrels = TRECWriter.qrels(
      [
        judged(question, [], places: [place, place]),
        judged(unanswerable, [], places: [place]), judged(turn, [], places: [place]),
      ], passages: passages)
    #expect(
      qrels == """
        q%201 0 le%20guide:1-2 1
        q%201 0 guide:1-4 1
        c1_2 0 le%20guide:1-2 1
        c1_2 0 guide:1-4 1

        """)
  }

  @Test(arguments: [
    ("été:1-2", "été:1-2"), ("a b", "a%20b"), ("a\u{A0}b", "a%C2%A0b"), ("a\tb\u{1}", "a%09b%01"),
    ("50%", "50%25"), ("", "-"),
  ]) func fields(text: String, field: String) {
    #expect(TRECField.encoded(text) == field)
  }
}
