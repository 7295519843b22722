import WordTables

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

  /// What a part of the text needs.
  ///
  /// - Parameters:
  ///   - part: offsets in the text.
  ///   - origin: the offset that counts as 0.
  /// - Returns: the repairs that lie there.
  /// - Complexity: O(log *n* + *m*) for *m* of *n* repairs
  public func inside(_ part: Range<Int>, countedFrom origin: Int) -> Repairs {
    func cut(_ offsets: [Int]) -> [Int] {
      let first = offsets.firstPlace(notBefore: part.lowerBound)
      return offsets[first..<offsets.firstPlace(notBefore: part.upperBound)].map { $0 - origin }
    }
    var repairs = Repairs()
    repairs.cutHyphens = cut(cutHyphens)
    repairs.wordStarts = cut(wordStarts)
    repairs.blockStarts = cut(blockStarts)
    return repairs
  }

  /// Whether an ascending list holds an offset.
  ///
  /// - Complexity: O(log n)
  static func contains(_ offset: Int, in offsets: [Int]) -> Bool {
    let place = offsets.firstPlace(notBefore: offset)
    return place < offsets.count && offsets[place] == offset
  }

  /// Where the first block or glued word begins at or after an offset; past every text where none
  /// does.
  ///
  /// - Complexity: O(log n)
  func firstStart(notBefore offset: Int) -> Int {
    let word = wordStarts.firstPlace(notBefore: offset)
    let block = blockStarts.firstPlace(notBefore: offset)
    return min(
      word < wordStarts.count ? wordStarts[word] : .max,
      block < blockStarts.count ? blockStarts[block] : .max)
  }
}
