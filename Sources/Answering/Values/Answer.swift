public import Documents

/// The reply to a question: places in the documents, never words of its own.
public struct Answer: Sendable, Equatable {
  /// How sure the reply is.
  public enum Status: String, Sendable {
    /// The first citation answers.
    case answered
    /// Passages that come near and should be checked.
    case unsure
    /// The documents do not answer.
    case noAnswer = "no_answer"
  }

  /// One of several questions of a line.
  public struct Part: Sendable, Equatable {
    /// As asked.
    public var question: String
    /// How sure the reply to it is.
    public var status: Status
    /// The probability, 0 to 1, that its citation answers it.
    public var confidence: Double
    /// The rank of the citation that answers it best; nil where that is not among those given.
    public var rank: Int?

    /// A question of a line and how it was answered.
    public init(question: String, status: Status, confidence: Double, rank: Int?) {
      self.question = question
      self.status = status
      self.confidence = confidence
      self.rank = rank
    }
  }

  /// The question as asked.
  public var question: String
  /// How sure the reply is.
  public var status: Status
  /// The probability, 0 to 1, that the first citation answers; 0 where there is none.
  public var confidence: Double
  /// How the question was understood.
  public var understood: Understanding
  /// The passages, best first.
  public var citations: [Citation]
  /// Citations whose statements differ.
  public var conflicts: [Conflict]
  /// The documents that were searched, where they do not answer; none otherwise.
  public var searched: [DocumentMetadata]
  /// The questions, where the line asks several: those that are answered come first, and so do their
  /// citations.
  public var parts: [Part] = []
  /// What to know of some citations before relying on them.
  public var notices: [Notice] = []
  /// Files changed since indexing, where updating was forbidden.
  public var stale: [String]

  /// A reply.
  public init(
    question: String, status: Status, confidence: Double, understood: Understanding,
    citations: [Citation], conflicts: [Conflict] = [], searched: [DocumentMetadata] = [],
    stale: [String] = []
  ) {
    self.question = question
    self.status = status
    self.confidence = confidence
    self.understood = understood
    self.citations = citations
    self.conflicts = conflicts
    self.searched = searched
    self.stale = stale
  }
}
