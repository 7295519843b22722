/// Where some keys stand among others, exactly.
enum ExactSearch {
  /// Every place where a pattern begins in a text, ascending; none for an empty pattern.
  ///
  /// - Complexity: O(*n* + *m*) on average, O(*nm*) at worst, where *n* and *m* are the lengths of
  ///   text and pattern: no text repeats itself enough to come near it.
  static func places(of pattern: ArraySlice<UInt32>, in text: [UInt32], within range: Range<Int>)
    -> [Int]
  {
    guard let first = pattern.first, range.count >= pattern.count else { return [] }
    var places: [Int] = []
    for start in range.lowerBound...(range.upperBound - pattern.count)
    where text[start] == first {
      if text[start..<start + pattern.count] == pattern { places.append(start) }
    }
    return places
  }

  /// Every place where a pattern begins in a text.
  static func places(of pattern: [UInt32], in text: [UInt32]) -> [Int] {
    places(of: pattern[...], in: text, within: text.indices)
  }
}
