package import Answering
import Indexing

/// A question, its reply and what the reply was worth.
package struct JudgedAnswer: Sendable, Equatable {
  /// The question.
  package var question: GoldQuestion
  /// The places that answer it.
  package var places: [GoldPlace]
  /// The reply; nil where the question failed.
  package var answer: Answer?
  /// What the reply was worth.
  package var judgement: Judgement

  /// A question with its reply, judged.
  package init(
    question: GoldQuestion, places: [GoldPlace], answer: Answer?, judgement: Judgement
  ) {
    self.question = question
    self.places = places
    self.answer = answer
    self.judgement = judgement
  }
}

extension JudgedAnswer {
  /// The first place that answers, as `file:line`; nil where none does.
  package var wanted: String? { places.first.map { "\($0.file):\($0.line)" } }

  /// The id of the first citation; nil where there is none.
  package var got: String? { answer?.citations.first?.passage.id }
}
