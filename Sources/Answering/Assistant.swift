public import Indexing

/// Answers questions from one corpus.
public struct Assistant {
  /// The longest question that is read, in bytes of UTF-8.
  public static let longestQuestion = 10_000

  /// The documents it answers from.
  public private(set) var corpus: IndexedCorpus

  /// An assistant over a corpus.
  public init(corpus: IndexedCorpus) {
    self.corpus = corpus
  }

  /// Answers one question, independent of any other.
  ///
  /// - Parameters:
  ///   - question: free text in French.
  ///   - limit: the most citations to return.
  /// - Throws: `QuestionError` for an empty or an overlong question, or a corpus that went away.
  public mutating func ask(_ question: String, limit: Int = 10) throws(QuestionError) -> Answer {
    throw .empty
  }
}
