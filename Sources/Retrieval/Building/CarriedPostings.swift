import WordTables

/// The postings of carried passages, found by the numbers that a builder gave their terms.
struct CarriedPostings {
  private let passages: CarriedPassages
  /// The ordinal in the old index of each term, by number; -1 where it is not there.
  private var ordinals: [Int]

  /// Gives each term of a carried passage a number.
  ///
  /// - Complexity: O(*n*) in the size of the old index
  init(_ passages: CarriedPassages, numbering terms: inout WordTable) {
    self.passages = passages
    ordinals = [Int](repeating: -1, count: terms.count)
    let index = passages.index
    for ordinal in 0..<index.termCount {
      var isCarried = false
      for field in 0..<index.fieldCount where !isCarried {
        passages.forEachPosting(of: index.list(of: ordinal, field: field)) { _, _ in
          isCarried = true
        }
      }
      guard isCarried else { continue }
      let number = terms.number(of: index.term(at: ordinal).span)
      if number == ordinals.count { ordinals.append(ordinal) } else { ordinals[number] = ordinal }
    }
  }

  /// Merges the carried postings of a list into those of passages that were read, which begin at a
  /// place of two arrays and go to their ends.
  func merge(
    _ list: Int, intoThoseFrom start: Int, passages: inout [UInt32], frequencies: inout [UInt32]
  ) {
    let index = self.passages.index
    let (number, field) = list.quotientAndRemainder(dividingBy: index.fieldCount)
    guard ordinals[number] >= 0 else { return }
    // The passage above, the frequency below: such a number sorts by passage.
    var postings = (start..<passages.count).map {
      UInt64(passages[$0]) << 32 | UInt64(frequencies[$0])
    }
    let list = index.list(of: ordinals[number], field: field)
    self.passages.forEachPosting(of: list) { passage, frequency in
      postings.append(UInt64(passage) << 32 | UInt64(frequency))
    }
    // Two ascending stretches mostly: sorting finds them, and merges.
    postings.sort()
    passages.removeSubrange(start...)
    frequencies.removeSubrange(start...)
    for posting in postings {
      passages.append(UInt32(posting >> 32))
      frequencies.append(UInt32(truncatingIfNeeded: posting))
    }
  }
}
