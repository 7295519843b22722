package import Answering

/// What one reply was worth: the facts from which every measure is made.
package struct Judgement: Sendable, Equatable {
  /// The question's id.
  package var id: String
  /// What it is counted under.
  package var category: String
  /// Whether the documents answer the question.
  package var isAnswerable: Bool
  /// The reply's status; nil where the question failed.
  package var status: Answer.Status?
  /// The reply's confidence, 0 to 1.
  package var confidence: Double
  /// The rank, from 1, of the first right citation; nil where none is right.
  package var rank: Int?
  /// The best F1, 0 to 1, of the first citation's highlights against gold words.
  package var f1: Double
  /// How many of the first five citations there are.
  package var shownCitations: Int
  /// The length of their texts together, in characters (Unicode scalars).
  package var shownCharacters: Int
  /// For questions on which documents differ: whether two of the first five citations are right
  /// for different sides.
  package var showsBothSides: Bool
  /// For such questions: whether the reply lists a conflict that names two such citations.
  package var isFlagged: Bool
  /// For other questions: whether the reply lists a conflict that is none of the labelled ones.
  package var isFalselyFlagged: Bool
  /// For questions on which documents differ: on what.
  package var conflictKind: String?

  /// A judgement.
  package init(
    id: String, category: String, isAnswerable: Bool = true, status: Answer.Status? = .answered,
    confidence: Double = 0, rank: Int? = nil, f1: Double = 0, shownCitations: Int = 0,
    shownCharacters: Int = 0, showsBothSides: Bool = false, isFlagged: Bool = false,
    isFalselyFlagged: Bool = false, conflictKind: String? = nil
  ) {
    self.id = id
    self.category = category
    self.isAnswerable = isAnswerable
    self.status = status
    self.confidence = confidence
    self.rank = rank
    self.f1 = f1
    self.shownCitations = shownCitations
    self.shownCharacters = shownCharacters
    self.showsBothSides = showsBothSides
    self.isFlagged = isFlagged
    self.isFalselyFlagged = isFalselyFlagged
    self.conflictKind = conflictKind
  }

  /// Whether it counts among all questions: turns and questions on conflicts have rows of their own.
  package var isSingle: Bool {
    !["turn-1", "follow-up", "switch", "conflict", "not-conflict"].contains(category)
  }

  /// Whether the first citation answers.
  package var isRightAtOne: Bool { isAnswerable && rank == 1 }

  /// Whether something went wrong: an answerable question not answered by the first citation, or
  /// one that no document answers answered all the same.
  package var isFailure: Bool {
    isAnswerable ? rank != 1 || status != .answered : status == .answered
  }

  /// Whether a right citation is among the first *k*.
  func isHit(within count: Int) -> Bool { isAnswerable && rank.map { $0 <= count } ?? false }

  /// One over the rank of the first right citation, 0 beyond the tenth.
  var reciprocalRank: Double { isHit(within: 10) ? rank.map { 1 / Double($0) } ?? 0 : 0 }
}
