import Documents

/// A passage with its text laid out, ready to look for the sentences that answer.
public struct LoadedPassage: Sendable {
  /// The passage as it is cited.
  public let cited: CitedPassage
  let layout: Layout
  let text: DocumentText

  /// Its text in UTF-8: blocks apart by a line feed.
  public var bytes: [UInt8] { layout.bytes }

  /// Offsets in `bytes`, inside words, where a word begins that was glued to the one before.
  public var wordStarts: [Int] { layout.wordStarts }

  /// The file's bytes of a part of the laid-out text.
  ///
  /// - Parameter range: UTF-8 offsets in the passage's text.
  /// - Returns: half-open ranges of the file, in order, inside the passage's spans.
  public func spans(of range: Range<Int>) -> [Range<Int>] {
    layout.spans(of: range).map(text.fileRange)
  }
}
