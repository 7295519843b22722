import Testing

@testable import Evaluation

/// Questions dealt into parts.
@Suite struct FoldsTests {
  private let questions = (0..<300).map {
    GoldQuestion(id: "q\($0)", question: "?", category: "c", golds: [])
  }

  @Test func eachQuestionIsHeldOutOnce() {
    let folds = Folds(5)
    let parts = (0..<5).map { folds.split(questions, holdingOut: $0) }
    #expect(parts.flatMap(\.heldOut).map(\.id).sorted() == questions.map(\.id).sorted())
    for part in parts {
      #expect(part.training.count + part.heldOut.count == 300)
      #expect((35...85).contains(part.heldOut.count))
    }
  }

  /// Parts computed by another program.
  @Test func thePartIsThatOfTheDigest() {
    #expect(Folds(5, seed: 1).fold(of: "q1") == 2)
    #expect(Folds(1_000, seed: 42).fold(of: "été") == 232)
  }

  @Test func otherQuestionsAndSeeds() {
    let some = Folds(5).split(Array(questions.prefix(10)), holdingOut: 2).heldOut
    let all = Folds(5).split(questions, holdingOut: 2).heldOut
    #expect(some == all.filter { questions.prefix(10).contains($0) })
    #expect(all != Folds(5, seed: 2).split(questions, holdingOut: 2).heldOut)
    #expect(Folds(1).split(questions, holdingOut: 0).training.isEmpty)
  }

  @Test func turnsStayTogether() {
    let turns = (1...20).map {
      GoldQuestion(
        id: "c1.\($0)", question: "?", category: "follow-up", golds: [],
        turn: GoldTurn(conversation: "c1", number: $0))
    }
    #expect(Set(turns.map { Folds(7).fold(of: $0) }) == [Folds(7).fold(of: "c1")])
  }
}
