public import Documents

/// A passage of the corpus with all that is needed to show it and to find it again.
public struct CitedPassage: Sendable, Equatable {
  /// `document:first-last` in lines, with `.2`, `.3` … where several passages lie on the same lines.
  public var id: String
  /// The document it stands in.
  public var document: DocumentMetadata
  /// The headings above it, outermost first; empty under no heading.
  public var section: [String]
  /// The lines it lies on, from 1, inclusive.
  public var lines: ClosedRange<Int>
  /// The bytes it is made of: half-open, from 0, in source order, not touching.
  public var spans: [Range<Int>]
  /// The words of the spans, laid out for reading: only layout differs from the source.
  public var text: String
  /// Whether nothing here should be offered as an answer (a diagram turned to loose words, an address).
  public var isUnreadable: Bool
  /// SHA-256 of its document's file as it was read, in hexadecimal digits; nil where not known.
  public var documentHash: String?
  /// What stands right before and after it in its document; nil where not known.
  public var margins: QuoteMargins?

  /// The bytes from the first to the last, whatever is skipped between.
  ///
  /// - Complexity: O(1)
  public var hull: Range<Int> {
    (spans.first?.lowerBound ?? 0)..<(spans.last?.upperBound ?? 0)
  }

  /// A passage as it is cited.
  public init(
    id: String, document: DocumentMetadata, section: [String], lines: ClosedRange<Int>,
    spans: [Range<Int>], text: String, isUnreadable: Bool, documentHash: String? = nil,
    margins: QuoteMargins? = nil
  ) {
    self.id = id
    self.document = document
    self.section = section
    self.lines = lines
    self.spans = spans
    self.text = text
    self.isUnreadable = isUnreadable
    self.documentHash = documentHash
    self.margins = margins
  }
}
