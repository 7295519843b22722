/// Ranges of bytes, joined so that none touches another.
struct ByteSpans {
  /// In order.
  let ranges: [Range<Int>]

  /// Joins ranges that overlap or touch.
  ///
  /// - Complexity: O(*n* log *n*), where *n* is the number of ranges
  init(joining ranges: some Sequence<Range<Int>>) {
    var joined: [Range<Int>] = []
    let ordered = ranges.sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    for range in ordered {
      if let last = joined.last, range.lowerBound <= last.upperBound {
        joined[joined.count - 1] =
          last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    self.ranges = joined
  }

  /// How many bytes there are.
  var size: Int { ranges.reduce(0) { $0 + $1.count } }

  /// How many bytes there are from the first to the last, whatever is skipped between.
  var extent: Int { (ranges.last?.upperBound ?? 0) - (ranges.first?.lowerBound ?? 0) }

  /// How many bytes lie in a range.
  func shared(with range: Range<Int>) -> Int {
    ranges.reduce(0) { $0 + $1.clamped(to: range).count }
  }
}
