import FrenchText
import Indexing

/// Finds the word of the corpus that a word which it does not hold was meant to be.
enum Spelling {
  /// The nearest term with the same first letter: at distance 1 for words of four letters and more,
  /// 2 from eight; of several, the one that most passages hold. Nil for short words, numbers, and
  /// where nothing is near.
  ///
  /// Only words unknown to the index are ever corrected: on clean questions this costs nothing.
  ///
  /// - Complexity: O(*t* · length of the word) for *t* terms with that letter
  static func correction(of term: [UInt8], in corpus: IndexedCorpus) -> [UInt8]? {
    guard term.count >= 4, let first = term.first,
      term.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    let reach = term.count >= 8 ? 2 : 1
    let letters = Self.letters(of: term.span)
    var best: (term: [UInt8], distance: Int, frequency: Int)?
    corpus.forEachTerm(beginningWith: first) { candidate in
      guard abs(candidate.count - term.count) <= reach, candidate.count >= 4,
        Self.mayBeNear(letters, Self.letters(of: candidate), within: reach)
      else { return }
      let candidate = candidate.indices.map { candidate[$0] }
      guard let distance = EditDistance.between(term, candidate, within: reach) else { return }
      let frequency = corpus.documentFrequency(of: candidate, in: .body)
      if let found = best,
        found.distance < distance || found.distance == distance && found.frequency >= frequency
      {
        return
      }
      best = (candidate, distance, frequency)
    }
    return best?.term
  }

  /// The letters that a word holds, as bits.
  private static func letters(of word: Span<UInt8>) -> UInt32 {
    word.indices.reduce(0) { $0 | 1 << UInt32(word[$1] & 31) }
  }

  /// Whether words of some letters may be as near as a distance: a change brings one letter and takes
  /// one away at most.
  private static func mayBeNear(_ one: UInt32, _ other: UInt32, within reach: Int) -> Bool {
    (one & ~other).nonzeroBitCount <= reach && (other & ~one).nonzeroBitCount <= reach
  }
}
