/// Carries passages of an index over into a builder, so that what did not change is not read again.
///
/// ```swift
/// var carrier = try PassageCarrier(old)
/// carrier.carry(7, into: &builder)
/// ```
///
/// An inverted index knows its passages by their terms; the carrier turns it round once.
public struct PassageCarrier {
  private let index: InvertedIndex
  /// Where the postings of each passage begin in the two arrays below; the last one, where they end.
  private var starts: [Int]
  private var lists: [UInt32]
  private var frequencies: [UInt32]
  /// The number that the builder knows each term by; -1 before it is asked.
  private var numbers: [Int]

  /// Turns an index round.
  ///
  /// - Throws: `IndexError.damaged` where a list is.
  /// - Complexity: O(*n*) in the size of the index; 8 bytes a posting, and 8 a passage.
  public init(_ index: InvertedIndex) throws(IndexError) {
    // Passages become places in arrays below.
    try index.validate()
    self.index = index
    let passageCount = index.passageCount
    var counts = [Int](repeating: 0, count: passageCount + 1)
    for list in 0..<index.termCount * index.fieldCount {
      try index.forEachPosting(of: list) { passage, _ in counts[passage + 1] += 1 }
    }
    for passage in 0..<passageCount { counts[passage + 1] += counts[passage] }
    starts = counts
    var lists = [UInt32](repeating: 0, count: counts[passageCount])
    var frequencies = lists
    for list in 0..<index.termCount * index.fieldCount {
      try index.forEachPosting(of: list) { passage, frequency in
        lists[counts[passage]] = UInt32(list)
        frequencies[counts[passage]] = UInt32(frequency)
        counts[passage] += 1
      }
    }
    self.lists = lists
    self.frequencies = frequencies
    numbers = [Int](repeating: -1, count: index.termCount)
  }

  /// Adds a passage to a builder as its next one, always the same builder.
  ///
  /// - Complexity: O(terms of the passage)
  public mutating func carry(_ passage: Int, into builder: inout InvertedIndexBuilder) {
    builder.beginPassage()
    for place in starts[passage]..<starts[passage + 1] {
      let (ordinal, field) = Int(lists[place]).quotientAndRemainder(dividingBy: index.fieldCount)
      if numbers[ordinal] < 0 {
        numbers[ordinal] = builder.number(of: index.term(at: ordinal).span)
      }
      builder.add(number: numbers[ordinal], field: field, frequency: frequencies[place])
    }
    builder.endPassage(lengths: (0..<index.fieldCount).map { index.length(of: passage, field: $0) })
  }
}
