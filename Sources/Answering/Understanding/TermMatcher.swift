import Indexing

/// Tells what a word of a passage is to a question: a term that is searched, or one that brings
/// words of the question to mind.
///
/// Terms are known by their hashes (`ThemeTable.hash`), so that a word of a passage costs one look
/// into a table.
struct TermMatcher: Sendable {
  /// What a word of a passage is to a question.
  struct Match: Equatable {
    /// The bit of the term that it is; 0 where it is not searched.
    var term: UInt64 = 0
    /// The words of the question that it shares a theme with, as bits.
    var evoked: UInt64 = 0
  }

  /// An open-addressing table; a slot whose match says nothing is free.
  private var hashes: [UInt64]
  private var matches: [Match]

  /// At most 64 terms and 64 words are told apart; a question with more keeps the first, its own.
  ///
  /// - Parameters:
  ///   - terms: what is searched.
  ///   - words: the term of each word of the question.
  ///   - themes: what words evoke.
  /// - Complexity: O(terms of the words' themes), some hundreds
  init(_ terms: [[UInt8]], words: [[UInt8]], themes: ThemeTable) {
    let evoking = words.prefix(64).map { themes.themes(of: $0[...]) }
    var count = terms.count
    for theme in evoking.joined() { count += themes.termCount(of: theme) }
    var size = 4
    while size < 2 * count { size *= 2 }
    hashes = [UInt64](repeating: 0, count: size)
    matches = [Match](repeating: Match(), count: size)
    for (number, term) in terms.prefix(64).enumerated() {
      add(ThemeTable.hash(of: term[...])) { $0.term = 1 << UInt64(number) }
    }
    for (word, evoked) in evoking.enumerated() {
      for theme in evoked {
        themes.forEachTerm(of: theme) { add($0) { $0.evoked |= 1 << UInt64(word) } }
      }
    }
  }

  private mutating func add(_ hash: UInt64, _ change: (inout Match) -> Void) {
    let slot = slot(of: hash)
    hashes[slot] = hash
    change(&matches[slot])
  }

  /// What a term, given by its hash, is to the question.
  ///
  /// - Complexity: O(1) on average
  func match(_ hash: UInt64) -> Match { matches[slot(of: hash)] }

  /// The bits of some terms; nil where one of them is not told apart.
  func mask(of terms: [[UInt8]]) -> UInt64? {
    var mask: UInt64 = 0
    for term in terms {
      let bit = match(ThemeTable.hash(of: term[...])).term
      guard bit != 0 else { return nil }
      mask |= bit
    }
    return mask
  }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while hashes[slot] != hash && matches[slot] != Match() {
      slot = (slot + 1) & (hashes.count - 1)
    }
    return slot
  }
}
