package import Answering

/// Who a session talks to: asks questions, and says what not to take over.
package struct Talk {
  let ask: (String) throws(QuestionError) -> Answer
  let drop: (String) -> Bool
  let startAnew: () -> Void

  package init(
    ask: @escaping (String) throws(QuestionError) -> Answer,
    drop: @escaping (String) -> Bool = { _ in false }, startAnew: @escaping () -> Void = {}
  ) {
    self.ask = ask
    self.drop = drop
    self.startAnew = startAnew
  }

  /// A conversation that begins. Answers come with their explanation, and with as many citations
  /// as there may be: what is not shown at once is there to be asked for.
  init(with assistant: Assistant, reviewing desk: ReviewDesk, noting notes: SourceNotes) {
    var conversation = Conversation(with: assistant)
    self.init { question throws(QuestionError) in
      notes.noted(desk.reviewed(try conversation.ask(question, explaining: true)))
    } drop: {
      conversation.drop($0)
    } startAnew: {
      conversation.startAnew()
    }
  }
}
