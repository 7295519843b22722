import Indexing
import Retrieval

/// The terms of a question's words, each once, with the bits that tell which of them stand for a word.
struct TermGathering {
  /// The terms of an alternative, as bits, and how far they stand for the word.
  struct Mask {
    var bits: UInt64
    var trust: Double
  }

  /// Each term at its highest weight. Own words come first: they must not be lost where terms are
  /// many.
  private(set) var terms: [QueryTerm] = []
  /// The hash of each term.
  private(set) var hashes: [UInt64] = []
  /// For each word, the bits of each alternative and its trust; an alternative with a term behind the
  /// first 64 is left out.
  private(set) var masks: [[Mask]]
  /// For each word, the hash of its own term.
  private(set) var own: [UInt64] = []

  /// Gathers the terms of some words.
  ///
  /// - Complexity: O(*n*²) comparisons of hashes for *n* terms, of which a question has some dozens
  init(_ words: [ReadQuestion.Word]) {
    masks = [[Mask]](repeating: [], count: words.count)
    let deepest = words.reduce(0) { max($0, $1.alternatives.count) }
    for rank in 0..<deepest {
      for number in words.indices where rank < words[number].alternatives.count {
        add(words[number].alternatives[rank], of: number)
      }
    }
    own = words.map { ThemeTable.hash(of: $0.term[...]) }
  }

  /// Adds the terms of an alternative of a word.
  private mutating func add(_ alternative: ReadQuestion.Alternative, of word: Int) {
    var mask: UInt64 = 0
    var isTold = true
    for term in alternative.terms {
      let number = add(term, weight: alternative.weight)
      isTold = isTold && number < 64
      mask |= 1 << UInt64(number)
    }
    if isTold { masks[word].append(Mask(bits: mask, trust: alternative.trust)) }
  }

  /// Adds a term; gives its number.
  private mutating func add(_ term: [UInt8], weight: Double) -> Int {
    let hash = ThemeTable.hash(of: term[...])
    guard let number = hashes.firstIndex(of: hash) else {
      hashes.append(hash)
      terms.append(QueryTerm(term: term, weight: weight))
      return terms.count - 1
    }
    if terms[number].weight < weight { terms[number] = QueryTerm(term: term, weight: weight) }
    return number
  }
}
