public import Documents

/// A passage with its text laid out, ready to look for the sentences that answer.
public struct LoadedPassage: Sendable {
  /// The passage as it is cited.
  public let cited: CitedPassage
  /// Its text, and the way back to the source.
  public let layout: Layout
  let text: DocumentText

  /// The file's bytes of a part of the laid-out text.
  ///
  /// - Parameter range: UTF-8 offsets in the passage's text.
  /// - Returns: half-open ranges of the file, in order, inside the passage's spans.
  public func spans(of range: Range<Int>) -> [Range<Int>] {
    layout.spans(of: range).map(text.fileRange)
  }
}
