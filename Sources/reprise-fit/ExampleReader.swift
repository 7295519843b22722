import Answering
import Evaluation
import Files
import Indexing

/// Makes examples of questions with known answers.
struct ExampleReader {
  let corpus: String
  let assistant: Assistant
  /// Ids of questions set aside, which must not be learnt from.
  let heldOut: Set<String>

  /// The examples of some sets. Of conversations only the first turn is taken: the others lean on it.
  func examples(of sets: [String]) throws -> (answerable: [Example], single: [Example]) {
    var finder = GoldFinder { try? LocalFile.read(corpus + "/" + $0) }
    var answerable: [Example] = []
    var single: [Example] = []
    for set in sets {
      let questions = try GoldQuestion.questions(parsing: try LocalFile.read(set), named: set)
      for question in questions where isUsed(question) {
        let places = try finder.places(of: question)
        let example = try example(question, places)
        if question.isAnswerable { answerable.append(example) }
        let isConflict = question.category.hasSuffix("conflict")
        if question.turn == nil && !isConflict { single.append(example) }
      }
    }
    return (answerable, single)
  }

  private func isUsed(_ question: GoldQuestion) -> Bool {
    guard let turn = question.turn else { return !heldOut.contains(question.id) }
    return turn.number == 1 && !heldOut.contains(turn.conversation)
  }

  private func example(_ question: GoldQuestion, _ places: [GoldPlace]) throws -> Example {
    let considered = try assistant.consider(question.question)
    return Example(
      id: question.id, features: considered.candidates.map(\.features),
      isRight: considered.candidates.map {
        CitationRule.isRight($0.passage.cited, forAnyOf: places)
      },
      traits: considered.traits)
  }
}
