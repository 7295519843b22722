public import Documents

/// What the corpus holds of one document.
public struct DocumentSummary: Sendable, Equatable {
  /// The manifest's words on it.
  public var metadata: DocumentMetadata
  /// How its bytes were decoded: `UTF-8`, `UTF-16`, `Latin-1`.
  public var encoding: String
  /// Its size in bytes.
  public var bytes: Int
  /// Its length in lines.
  public var lines: Int
  /// How many readable passages it gave.
  public var passages: Int
  /// The stretches that could not be read as sentences, as lines from 1, inclusive.
  public var unreadable: [ClosedRange<Int>]

  /// A document's summary.
  public init(
    metadata: DocumentMetadata, encoding: String, bytes: Int, lines: Int, passages: Int,
    unreadable: [ClosedRange<Int>]
  ) {
    self.metadata = metadata
    self.encoding = encoding
    self.bytes = bytes
    self.lines = lines
    self.passages = passages
    self.unreadable = unreadable
  }
}
