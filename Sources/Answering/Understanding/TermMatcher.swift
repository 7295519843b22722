/// Finds the terms that are searched among those of a passage, each by a bit of its own.
///
/// At most 64 terms are told apart; a question that searches more keeps the first, its own words.
struct TermMatcher: Sendable {
  private let terms: [[UInt8]]
  /// The terms that begin with each byte.
  private let byFirst: [[Int]]

  init(_ terms: [[UInt8]]) {
    self.terms = Array(terms.prefix(64))
    var byFirst = [[Int]](repeating: [], count: 256)
    for (number, term) in self.terms.enumerated() {
      if let first = term.first { byFirst[Int(first)].append(number) }
    }
    self.byFirst = byFirst
  }

  /// The number of a term; nil where it is not searched.
  ///
  /// - Complexity: O(terms that begin with the same byte)
  func number(of term: ArraySlice<UInt8>) -> Int? {
    guard let first = term.first else { return nil }
    for number in byFirst[Int(first)] where terms[number].elementsEqual(term) { return number }
    return nil
  }

  /// The bits of some terms; nil where one of them is not told apart.
  func mask(of terms: [[UInt8]]) -> UInt64? {
    var mask: UInt64 = 0
    for term in terms {
      guard let number = number(of: term[...]) else { return nil }
      mask |= 1 << UInt64(number)
    }
    return mask
  }
}
