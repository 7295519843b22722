/// What a document's text needs to be read as its authors wrote it. The bytes themselves are
/// never changed: these are offsets into them, found once, at indexing time.
public struct Repairs: Sendable, Equatable {
  /// Line-end hyphens that only cut a word: « accom-⏎pagnent ». Ascending.
  public var cutHyphens: [Int] = []
  /// Where a word begins that extraction glued to the one before: « prenant|en ». Ascending.
  public var wordStarts: [Int] = []
  /// Where a paragraph, list item or heading begins. Ascending.
  public var blockStarts: [Int] = []

  /// Nothing to repair.
  public init() {}

  /// Whether an ascending list holds an offset.
  ///
  /// - Complexity: O(log n)
  static func contains(_ offset: Int, in offsets: [Int]) -> Bool {
    let place = firstPlace(notBefore: offset, in: offsets)
    return place < offsets.count && offsets[place] == offset
  }

  /// Whether an ascending list holds any offset of a range.
  ///
  /// - Complexity: O(log n)
  static func holdsAny(of range: Range<Int>, in offsets: [Int]) -> Bool {
    let place = firstPlace(notBefore: range.lowerBound, in: offsets)
    return place < offsets.count && offsets[place] < range.upperBound
  }

  private static func firstPlace(notBefore offset: Int, in offsets: [Int]) -> Int {
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
