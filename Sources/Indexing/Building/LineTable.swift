/// Line numbers of a text, by offset.
struct LineTable {
  private let ends: [Int]

  /// - Complexity: O(bytes)
  init(of text: [UInt8]) {
    ends = text.indices.filter { text[$0] == UInt8(ascii: "\n") }
  }

  /// The number of the line, from 1, that an offset lies on.
  ///
  /// - Complexity: O(log *n*) in the lines of the text
  func line(of offset: Int) -> Int {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }

  /// The lines that a range of bytes lies on.
  func lines(of range: Range<Int>) -> ClosedRange<Int> {
    let first = line(of: range.lowerBound)
    return first...max(first, line(of: max(range.lowerBound, range.upperBound - 1)))
  }
}
