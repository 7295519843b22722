import Documents
import Indexing

/// One conversation: questions that may lean on those before.
///
/// Its whole state is here and ends with it; the same questions in the same order get the same
/// answers.
public struct Conversation {
  /// Who answers.
  public private(set) var assistant: Assistant

  private var topic: Topic?

  /// A conversation in which nothing was said yet.
  public init(with assistant: Assistant) { self.assistant = assistant }

  /// Answers the next question, in the light of those before where it leans on them.
  ///
  /// - Parameters:
  ///   - question: free text in French.
  ///   - limit: the most citations to return.
  ///   - explaining: whether the reply says why each passage stands where it stands.
  /// - Returns: the reply; `understood.carried` names the words taken over.
  /// - Throws: `QuestionError` as `Assistant.ask` does; the conversation goes on.
  public mutating func ask(
    _ question: String, limit: Int = 10, explaining: Bool = false
  ) throws(QuestionError) -> Answer {
    try assistant.prepare(for: question)
    let words = QuestionWords.folded(question)
    // « Merci » asks nothing, and ends nothing.
    let asksNothing = Courtesy.isAll(of: QuestionWords.packed(Array(question.utf8)))
    let isCorrection = topic != nil && Correction.opens(words)
    let asked = try assistant.mending { [topic] (assistant) throws(CorpusError) in
      try assistant.questions(
        of: question, after: asksNothing ? nil : topic, isCorrection: isCorrection)
    }
    let isOnTopic = !asksNothing && asked.first?.read.understanding.carried.isEmpty == false
    let document = isOnTopic ? topic?.document : nil
    let answer = try assistant.answering { (assistant) throws(CorpusError) in
      try assistant.answer(
        question, to: asked, limit: limit, explaining: explaining, in: document)
    }
    if !asksNothing { remember(asked, answer, isCorrection: isCorrection) }
    return answer
  }

  private mutating func remember(_ asked: [AskedQuestion], _ answer: Answer, isCorrection: Bool) {
    guard let last = asked.last else { return }
    if isCorrection || asked.count > 1 {
      topic = Topic(main: last.read)
    } else if last.read.understanding.carried.isEmpty || topic == nil {
      topic = Topic(main: last.own)
    } else {
      topic?.last = last.own
    }
    topic?.dropped = []
    topic?.document = answer.citations.first?.passage.document.file
  }

  /// Leaves a word out of what the next question takes over.
  ///
  /// - Parameter word: as `understood.carried` or the user wrote it; case and accents do not count.
  /// - Returns: whether there was such a word.
  public mutating func drop(_ word: String) -> Bool {
    let term = Array(QuestionTerms.term(word).utf8)
    guard let topic,
      (topic.main.words + (topic.last?.words ?? [])).contains(where: { $0.term == term })
    else { return false }
    self.topic?.dropped.insert(term)
    return true
  }

  /// Forgets what was said: the next question stands on its own.
  public mutating func startAnew() { topic = nil }
}
