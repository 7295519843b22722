import Documents
public import FrenchText

/// A passage with its text laid out and analysed, ready to look for the sentences that answer.
public final class LoadedPassage: Sendable {
  /// The passage as it is cited.
  public let cited: CitedPassage
  /// Its terms, as the index knows them.
  public let analyzed: AnalyzedText
  /// The terms of the headings above it.
  public let headings: AnalyzedText
  /// The sentences of its text, as UTF-8 offsets.
  public let sentences: [Range<Int>]

  /// The number of its section path: passages under the same headings share it.
  public let path: Int

  private let layout: Layout
  private let text: DocumentText

  /// - Complexity: O(bytes of the passage)
  init(_ found: PassageInText, path: Int, analyzed: AnalyzedText, headings: AnalyzedText) {
    cited = found.cited
    layout = found.layout
    text = found.text
    self.path = path
    self.analyzed = analyzed
    self.headings = headings
    sentences = SentenceSplitter.sentences(in: layout.bytes)
  }

  /// Its text in UTF-8: blocks apart by a line feed.
  public var bytes: [UInt8] { layout.bytes }

  /// The file's bytes of a part of the laid-out text.
  ///
  /// - Parameter range: UTF-8 offsets in the passage's text.
  /// - Returns: half-open ranges of the file, in order, inside the passage's spans.
  public func spans(of range: Range<Int>) -> [Range<Int>] {
    layout.spans(of: range).map(text.fileRange)
  }
}
