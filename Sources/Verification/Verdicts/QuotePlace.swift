/// Where a quote stands now.
public struct QuotePlace: Sendable, Equatable {
  /// The document's id.
  public var document: String
  /// Its file, relative to the corpus folder.
  public var file: String
  /// The lines, from 1, inclusive.
  public var lines: ClosedRange<Int>
  /// The bytes of the file: half-open, in order.
  public var spans: [Range<Int>]

  /// A place in a document.
  public init(document: String, file: String, lines: ClosedRange<Int>, spans: [Range<Int>]) {
    self.document = document
    self.file = file
    self.lines = lines
    self.spans = spans
  }
}
