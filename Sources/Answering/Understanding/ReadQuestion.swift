import Retrieval

/// A question read: how it is understood, and what is searched for it.
struct ReadQuestion {
  /// Terms that may stand for a word of the question.
  struct Alternative: Equatable {
    /// All of them must be there.
    var terms: [[UInt8]]
    /// What each weighs in the search; the word itself weighs 1.
    var weight: Double
    /// How far a passage that holds them holds the word, 0 to 1.
    var trust: Double
  }

  /// A word that is searched.
  struct Word: Equatable {
    /// As asked.
    var text: String
    /// The word itself, then what may stand for it.
    var alternatives: [Alternative]
    /// How rare it is: what it weighs in the question as a whole.
    var rarity: Double
    /// Its place among all the words of the question.
    var position: Int
  }

  var understanding: Understanding
  var words: [Word]

  /// Each term once, at its highest weight.
  var query: [QueryTerm] {
    var places: [[UInt8]: Int] = [:]
    var terms: [(bytes: [UInt8], weight: Double)] = []
    for alternative in words.flatMap(\.alternatives) {
      for term in alternative.terms {
        if let place = places[term] {
          terms[place].weight = max(terms[place].weight, alternative.weight)
        } else {
          places[term] = terms.count
          terms.append((term, alternative.weight))
        }
      }
    }
    return terms.map { QueryTerm(term: $0.bytes, weight: $0.weight) }
  }

  /// The rarity of the whole question.
  var rarity: Double { words.reduce(0) { $0 + $1.rarity } }

  /// The share of the question that something covers, 0 to 1, each word by its rarity.
  ///
  /// - Complexity: O(terms) calls
  func coverage(holds: ([UInt8]) -> Bool) -> Double {
    let total = rarity
    guard total > 0 else { return 0 }
    return words.reduce(0) { sum, word in
      let trust = word.alternatives.filter { $0.terms.allSatisfy(holds) }.map(\.trust).max()
      return sum + word.rarity * (trust ?? 0)
    } / total
  }
}
