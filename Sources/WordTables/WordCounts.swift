/// Words, each with a count.
///
/// ```swift
/// var counts = WordCounts()
/// counts.add(word.span)
/// counts[word.span]  // 1
/// ```
public struct WordCounts: Sendable {
  /// The words, by number.
  public private(set) var words = WordTable()
  /// The count of each, by number.
  public private(set) var counts: [Int] = []

  /// Counts of nothing.
  public init() {}

  /// Adds to the count of a word.
  ///
  /// - Complexity: O(*n*) on average, where *n* is the length of the word.
  public mutating func add(_ word: Span<UInt8>, _ count: Int = 1) {
    let number = words.number(of: word)
    if number == counts.count { counts.append(0) }
    counts[number] += count
  }

  /// The count of a word; 0 where it was never added.
  ///
  /// - Complexity: O(*n*) on average, where *n* is the length of the word.
  public subscript(word: Span<UInt8>) -> Int { words.find(word).map { counts[$0] } ?? 0 }
}
