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
    let own = assistant.read(question)
    // « Merci » asks nothing, and ends nothing.
    if Courtesy.isAll(of: QuestionWords.packed(Array(question.utf8))) {
      return try answer(question, as: own, limit: limit, explaining: explaining, in: nil)
    }
    let isCorrection = topic != nil && Correction.opens(words)
    let leaning = isCorrection ? .clear : Leaning.of(words, contentCount: own.words.count)
    let read = leaning == .none || standsAlone(own, leaning) ? own : carried(into: own)
    let document = read.understanding.carried.isEmpty ? nil : topic?.document
    let answer = try answer(
      question, as: read, limit: limit, explaining: explaining, in: document)
    remember(own, read, answer, isCorrection: isCorrection)
    return answer
  }

  private mutating func answer(
    _ question: String, as read: ReadQuestion, limit: Int, explaining: Bool, in document: String?
  ) throws(QuestionError) -> Answer {
    try assistant.answering { (assistant) throws(CorpusError) in
      try assistant.answer(
        question, as: read, limit: limit, explaining: explaining, in: document)
    }
  }

  /// How much a word taken over weighs beside one asked.
  private static let carriedWeight = 0.7

  /// Whether a short question names a subject of its own: « C’est quoi la RQTH ? », « Qui prescrit
  /// le TPT ? ».
  private func standsAlone(_ own: ReadQuestion, _ leaning: Leaning) -> Bool {
    guard leaning == .some else { return false }
    return own.understanding.kind == .what && !own.words.isEmpty
      || own.understanding.kind != .other && own.words.contains { Self.isAcronym($0.text) }
  }

  private static func isAcronym(_ word: String) -> Bool {
    word.utf8.count >= 2 && word.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  private func carried(into own: ReadQuestion) -> ReadQuestion {
    guard let topic else { return own }
    return own.carrying(
      topic.words(for: own), from: topic.main, weight: Self.carriedWeight,
      themes: assistant.corpus.themes)
  }

  private mutating func remember(
    _ own: ReadQuestion, _ read: ReadQuestion, _ answer: Answer, isCorrection: Bool
  ) {
    if read.understanding.carried.isEmpty || topic == nil {
      topic = Topic(main: own)
    } else if isCorrection {
      topic = Topic(main: read)
    } else {
      topic?.last = own
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
