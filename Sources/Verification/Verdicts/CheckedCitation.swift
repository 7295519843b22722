/// A saved citation and what became of it.
public struct CheckedCitation: Sendable, Equatable {
  /// The line of the saved text it came from, from 1.
  public var line: Int
  /// The citation as it was saved.
  public var citation: SavedCitation
  /// What became of it.
  public var verdict: Verdict
  /// Whether its document is no longer, byte for byte, the one it was taken from; nil where the
  /// document is absent or the record holds no hash.
  public var isDocumentChanged: Bool?

  /// A citation and its verdict.
  public init(
    line: Int, citation: SavedCitation, verdict: Verdict, isDocumentChanged: Bool? = nil
  ) {
    self.line = line
    self.citation = citation
    self.verdict = verdict
    self.isDocumentChanged = isDocumentChanged
  }
}
