/// The part of a passage that answers.
public struct Highlight: Sendable, Equatable {
  /// Its bytes in the source: half-open, in order, not touching.
  public var spans: [Range<Int>]
  /// Where it stands in the passage's text, as UTF-8 offsets.
  public var range: Range<Int>
  /// Its words, laid out for reading.
  public var text: String

  /// A highlight.
  public init(spans: [Range<Int>], range: Range<Int>, text: String) {
    self.spans = spans
    self.range = range
    self.text = text
  }
}
