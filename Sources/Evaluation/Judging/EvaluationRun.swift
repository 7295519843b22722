package import Answering

/// Questions asked and judged.
///
///     let judge = try Judge(of: questions, reading: { file in bytes(of: file) })
///     let run = try EvaluationRun(
///       of: questions, judge: judge, asking: { try assistant.ask($0) },
///       conversing: { try beginConversation() })
///     print(EvaluationReport(of: run).text)
package struct EvaluationRun: Sendable {
  /// Answers a question.
  package typealias Asking = (String) throws -> Answer

  /// The questions in the order they were asked.
  package var answers: [JudgedAnswer]

  /// The judgements in the order of the questions.
  package var judgements: [Judgement] { answers.map(\.judgement) }

  /// A run whose answers were judged before.
  package init(answers: [JudgedAnswer]) {
    self.answers = answers
  }

  /// Asks questions and judges the replies.
  ///
  /// A question that is empty or too long counts as failed, and the run goes on.
  ///
  /// - Parameters:
  ///   - questions: what is asked; the turns of a conversation stand together, in order.
  ///   - judge: one who knows their answers.
  ///   - ask: answers a question that stands alone.
  ///   - converse: begins a conversation; what it returns answers its turns.
  /// - Throws: what the closures throw, but for a `QuestionError` on the question itself.
  package init(
    of questions: [GoldQuestion], judge: Judge, asking ask: Asking,
    conversing converse: () throws -> Asking
  ) throws {
    answers = []
    var conversation: (id: String, ask: Asking)?
    for question in questions {
      var asking: Asking?
      if let turn = question.turn {
        if turn.number == 1 || conversation?.id != turn.conversation {
          conversation = (turn.conversation, try converse())
        }
        asking = conversation?.ask
      }
      let answer = try Self.answer { try asking?(question.question) ?? ask(question.question) }
      answers.append(
        JudgedAnswer(
          question: question, places: judge.places(of: question), answer: answer,
          judgement: judge.judgement(of: answer, to: question)))
    }
  }

  private static func answer(_ ask: () throws -> Answer) throws -> Answer? {
    do { return try ask() } catch let error as QuestionError {
      if case .corpus = error { throw error }
      return nil
    }
  }
}
