/// A passage and what it scores for a query.
public struct RankedPassage: Equatable, Sendable {
  /// The number of the passage.
  public let passage: Int
  /// Its score, more than 0; comparable within one query only.
  public let score: Double

  /// A passage with a score.
  public init(passage: Int, score: Double) {
    self.passage = passage
    self.score = score
  }
}
