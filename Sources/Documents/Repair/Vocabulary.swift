import FrenchText

/// How often each word stands whole in a corpus, folded to lower-case ASCII.
///
/// It decides what is a word cut at a line's end and what are two words glued together.
public struct Vocabulary: Sendable {
  /// Counts by folded word.
  public private(set) var counts: [[UInt8]: Int] = [:]
  private var segmenter: WordSegmenter?

  /// An empty vocabulary.
  public init() {}

  /// Counts the words of a document, those cut at a line's end left out.
  ///
  /// - Complexity: O(bytes)
  public mutating func add(_ document: ParsedDocument) {
    let text = document.text.bytes
    for block in document.blocks {
      let hyphens = LineEndHyphen.all(in: block.pieces, of: text)
      let cut = Set(hyphens.flatMap { [$0.head.lowerBound, $0.tail.lowerBound] })
      for piece in block.pieces {
        for word in LetterRuns(piece, of: text) where !cut.contains(word.lowerBound) {
          counts[Fold.folded(Array(text[word])), default: 0] += 1
        }
      }
    }
  }

  /// Makes the vocabulary ready to find repairs, once all documents are counted.
  public mutating func close() { segmenter = WordSegmenter(vocabulary: counts) }

  /// What a document's text needs.
  ///
  /// - Complexity: O(words)
  public func repairs(for document: ParsedDocument) -> Repairs {
    var repairs = Repairs()
    let text = document.text.bytes
    for block in document.blocks {
      repairs.blockStarts += document.startsOfLines(in: block)
      let hyphens = LineEndHyphen.all(in: block.pieces, of: text)
      repairs.cutHyphens += hyphens.filter { isCut($0, text) }.map(\.offset)
      let cut = Set(hyphens.flatMap { [$0.head.lowerBound, $0.tail.lowerBound] })
      guard let segmenter, block.kind != .furniture else { continue }
      for piece in block.pieces where !Furniture.isAddress(piece, in: text) {
        for word in LetterRuns(piece, of: text) where !cut.contains(word.lowerBound) {
          repairs.wordStarts += segmenter.splits(ofWordIn: text, range: word)
        }
      }
    }
    repairs.blockStarts.sort()
    repairs.cutHyphens.sort()
    repairs.wordStarts.sort()
    return repairs
  }

  /// Where words begin, in any text, that extraction glued to the one before.
  public func wordStarts(in text: [UInt8]) -> [Int] {
    guard let segmenter else { return [] }
    return LetterRuns(0..<text.count, of: text).flatMap {
      segmenter.splits(ofWordIn: text, range: $0)
    }
  }

  /// Whether a hyphen belongs to an address: a slash stands before it in the same word.
  private func isInAddress(_ hyphen: LineEndHyphen, _ text: [UInt8]) -> Bool {
    var offset = hyphen.offset
    while offset > 0, text[offset - 1] > 0x20 {
      offset -= 1
      if text[offset] == UInt8(ascii: "/") { return true }
    }
    return false
  }

  /// Whether a hyphen at a line's end only cuts a word: the whole word stands elsewhere, or one of
  /// its parts never stands alone.
  private func isCut(_ hyphen: LineEndHyphen, _ text: [UInt8]) -> Bool {
    let head = Fold.folded(Array(text[hyphen.head]))
    let tail = Fold.folded(Array(text[hyphen.tail]))
    if isInAddress(hyphen, text) { return false }
    if let whole = counts[head + tail], whole > 0 { return true }
    if let first = text[hyphen.tail].first, (0x41...0x5A).contains(first) { return false }
    return counts[head] == nil || counts[tail] == nil
  }
}
