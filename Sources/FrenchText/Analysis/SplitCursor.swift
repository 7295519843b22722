/// Walks over the places where glued words are to be split, in step with the words.
struct SplitCursor {
  /// Byte offsets of the text, in order.
  let offsets: [Int]
  private var next = 0

  init(_ offsets: [Int]) { self.offsets = offsets }

  var isEmpty: Bool { offsets.isEmpty }

  /// The indices of the offsets strictly inside a word; words must be asked in order.
  @inline(__always)
  mutating func cuts(inside word: Range<Int>) -> Range<Int> {
    while next < offsets.count, offsets[next] <= word.lowerBound { next += 1 }
    let first = next
    while next < offsets.count, offsets[next] < word.upperBound { next += 1 }
    return first..<next
  }
}
