/// Finds where words that extraction has glued together are to be split.
public struct WordSegmenter: Sendable {
  /// Makes a segmenter from the words of a corpus, folded, each with its count.
  public init(vocabulary: [[UInt8]: Int]) {}

  /// Byte offsets in a folded word at which it is to be split; none to leave it.
  public func splits(of foldedWord: ArraySlice<UInt8>) -> [Int] { [] }

  /// Byte offsets in a text at which the word at `range` is to be split; none to leave it.
  public func splits(ofWordIn text: [UInt8], range: Range<Int>) -> [Int] { [] }
}
