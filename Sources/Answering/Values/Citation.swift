public import Indexing

/// A passage offered as evidence.
public struct Citation: Sendable, Equatable {
  /// Its place in the reply, from 1.
  public var rank: Int
  /// The passage.
  public var passage: CitedPassage
  /// Its score: comparable within one reply only.
  public var score: Double
  /// The sentences that answer, in source order.
  public var highlights: [Highlight]
  /// Ids of passages that say the same.
  public var also: [String]
  /// Who verified that it answers, and when, in French; nil where nobody did.
  public var review: String?
  /// How many whole years old its document is; nil where it is not old, or nobody looked.
  public var age: Int?
  /// Why the passage stands where it stands; nil unless it was asked for.
  public var explanation: Explanation?

  /// A citation.
  public init(
    rank: Int, passage: CitedPassage, score: Double, highlights: [Highlight], also: [String] = []
  ) {
    self.rank = rank
    self.passage = passage
    self.score = score
    self.highlights = highlights
    self.also = also
  }
}
