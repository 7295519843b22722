/// The words of a text, numbered so that equal words have equal numbers.
struct WordList {
  /// The number of each word, in order.
  private(set) var numbers: [Int] = []
  private var ranges: [Range<Int>] = []
  private var known: [ArraySlice<UInt32>: Int] = [:]

  /// - Complexity: O(keys)
  init(of map: EssenceMap) {
    ranges = map.words(in: map.keys.indices)
    for range in ranges {
      let word = map.keys[range]
      let number = known[word] ?? known.count
      known[word] = number
      numbers.append(number)
    }
  }

  /// The number of a word; -1 for one that the text does not hold.
  func number(of word: ArraySlice<UInt32>) -> Int { known[word] ?? -1 }

  /// The keys of some words.
  func keys(of words: Range<Int>) -> Range<Int> {
    guard !words.isEmpty else { return 0..<0 }
    return ranges[words.lowerBound].lowerBound..<ranges[words.upperBound - 1].upperBound
  }
}
