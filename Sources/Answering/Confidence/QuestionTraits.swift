/// What confidence takes from a question alone.
package struct QuestionTraits: Sendable {
  /// The share of it, by rarity, that no document holds.
  package var unknownShare: Double
  /// How many of its words are searched.
  package var wordCount: Int
  /// Whether it asks for a duration or a number.
  package var needsValue: Bool

  /// The traits of a question.
  package init(unknownShare: Double, wordCount: Int, needsValue: Bool) {
    self.unknownShare = unknownShare
    self.wordCount = wordCount
    self.needsValue = needsValue
  }
}
