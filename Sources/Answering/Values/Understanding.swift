/// How a question was understood.
public struct Understanding: Sendable, Equatable {
  /// A word of the question and what was searched for it.
  public struct Replacement: Sendable, Equatable {
    /// The word as asked.
    public var from: String
    /// The word as searched.
    public var to: String

    /// A word and what stands for it.
    public init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }

  /// What the question asks for.
  public var kind: QuestionKind
  /// The words that are searched, as asked.
  public var terms: [String]
  /// Words searched beside those asked: synonyms, acronyms.
  public var expanded: [Replacement] = []
  /// Words taken for another, better spelt one.
  public var corrected: [Replacement] = []
  /// Words taken over from earlier questions.
  public var carried: [String] = []
  /// Words that no document holds.
  public var unknown: [String] = []
  /// What each searched word weighs in the question, by how rare it is; empty unless it was asked
  /// for.
  public var weights: [Double] = []

  /// A question of a kind, with its words.
  public init(kind: QuestionKind, terms: [String]) {
    self.kind = kind
    self.terms = terms
  }

  /// How several questions of a line were understood together: as the first asks, with the words of
  /// all, each once.
  static func of(_ questions: [Understanding]) -> Understanding {
    guard var whole = questions.first else { return Understanding(kind: .other, terms: []) }
    for question in questions.dropFirst() {
      whole.terms += question.terms.filter { !whole.terms.contains($0) }
      whole.expanded += question.expanded.filter { !whole.expanded.contains($0) }
      whole.corrected += question.corrected.filter { !whole.corrected.contains($0) }
      whole.carried += question.carried.filter { !whole.carried.contains($0) }
      whole.unknown += question.unknown.filter { !whole.unknown.contains($0) }
    }
    // What one question of the line takes over from another was asked.
    if questions.count > 1 { whole.carried.removeAll(where: whole.terms.contains) }
    return whole
  }
}
