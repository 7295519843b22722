/// Consecutive blocks of one section, whole sentences, about 60 to 120 words: the unit that is
/// indexed and cited.
public struct Passage: Sendable, Equatable {
  /// The text it is made of, as offsets in the document's text: ascending, not touching.
  public var spans: [Range<Int>]
  /// The headings above it, outermost first.
  public var section: [String]
  /// Whether nothing here should be offered as an answer.
  public var isUnreadable: Bool

  /// A passage.
  public init(spans: [Range<Int>], section: [String], isUnreadable: Bool) {
    self.spans = spans
    self.section = section
    self.isUnreadable = isUnreadable
  }

  /// From the first byte to the last.
  ///
  /// - Complexity: O(1)
  public var hull: Range<Int> {
    (spans.first?.lowerBound ?? 0)..<(spans.last?.upperBound ?? 0)
  }
}
