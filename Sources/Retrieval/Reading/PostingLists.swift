/// Which passages hold each term, and how often: the section "postings", read in place.
struct PostingLists: Sendable {
  let listCount: Int
  private let bytes: IndexBytes
  private let starts: Range<Int>
  private let passages: Range<Int>
  private let frequencies: Range<Int>

  /// - Throws: `IndexError.damaged` where the section does not have the length it states.
  init(_ file: SectionedFile) throws(IndexError) {
    let range = try file.section(IndexSections.postings)
    bytes = file.bytes
    guard range.count >= 8 else { throw Self.damage }
    listCount = Int(bytes.loadUInt32(at: range.lowerBound))
    let postingCount = Int(bytes.loadUInt32(at: range.lowerBound + 4))
    guard range.count == 8 + 4 * (listCount + 1) + 8 * postingCount else { throw Self.damage }
    let passagesStart = range.lowerBound + 8 + 4 * (listCount + 1)
    let frequenciesStart = passagesStart + 4 * postingCount
    starts = range.lowerBound + 8..<passagesStart
    passages = passagesStart..<frequenciesStart
    frequencies = frequenciesStart..<range.upperBound
  }

  /// The number of passages in a list.
  func count(of list: Int) -> Int {
    let starts = bytes.words(in: starts)
    return Int(starts[list + 1]) - Int(starts[list])
  }

  /// Where the passages of a list stand.
  func passages(of list: Int) -> Range<Int> { range(of: list, in: passages) }

  /// Where the frequencies of a list stand, in the order of its passages.
  func frequencies(of list: Int) -> Range<Int> { range(of: list, in: frequencies) }

  /// How often the term of a list occurs in a passage; 0 where it does not.
  ///
  /// - Complexity: O(log *n*), where *n* is the length of the list.
  func frequency(in passage: Int, of list: Int) -> Int {
    var found = 0
    forEachFrequency(of: list, in: [passage]) { found = $1 }
    return found
  }

  /// Calls a closure for each of some passages that a list holds, with its place among them.
  ///
  /// - Complexity: O(*p* log *n*) for *p* passages, where *n* is the length of the list.
  func forEachFrequency(
    of list: Int, in passages: [Int], _ body: (_ place: Int, _ frequency: Int) -> Void
  ) {
    let held = bytes.words(in: self.passages(of: list))
    guard !held.isEmpty else { return }
    let frequencies = bytes.words(in: frequencies(of: list))
    for (place, passage) in passages.enumerated() {
      var low = 0
      var high = held.count
      while low < high {
        let middle = (low + high) / 2
        if Int(held[middle]) < passage { low = middle + 1 } else { high = middle }
      }
      if low < held.count, Int(held[low]) == passage { body(place, Int(frequencies[low])) }
    }
  }

  /// Calls a closure with every passage of a list and how often it holds the term.
  func forEachPosting(of list: Int, _ body: (_ passage: Int, _ frequency: Int) -> Void) {
    let held = bytes.words(in: passages(of: list))
    let frequencies = bytes.words(in: frequencies(of: list))
    for place in held.indices { body(Int(held[place]), Int(frequencies[place])) }
  }

  /// Checks what no search may trap on: lists lie within the postings, passages exist.
  func checkBounds(passageCount: Int) throws(IndexError) {
    let starts = bytes.words(in: starts)
    guard starts[0] == 0, Int(starts[listCount]) == passages.count / 4 else { throw Self.damage }
    guard starts.isAscending else { throw Self.damage }
    let passages = bytes.words(in: passages)
    guard passages.isEmpty || Int(passages.greatest) < passageCount else { throw Self.damage }
  }

  /// Checks within the bounds that passages increase in each list, and that none is listed without
  /// an occurrence.
  func validate() throws(IndexError) {
    for list in 0..<listCount {
      let passages = bytes.words(in: passages(of: list))
      for posting in passages.indices.dropFirst() {
        guard passages[posting - 1] < passages[posting] else { throw Self.damage }
      }
    }
    let frequencies = bytes.words(in: frequencies)
    for posting in frequencies.indices where frequencies[posting] == 0 { throw Self.damage }
  }

  private func range(of list: Int, in whole: Range<Int>) -> Range<Int> {
    let starts = bytes.words(in: starts)
    let first = whole.lowerBound + 4 * Int(starts[list])
    return first..<whole.lowerBound + 4 * Int(starts[list + 1])
  }

  static let damage = IndexError.damaged(section: IndexSections.postings.description)
}
