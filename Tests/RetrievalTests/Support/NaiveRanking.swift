import Foundation
import Retrieval

/// The ranking as it is defined: every passage scored by itself, all sorted.
struct NaiveRanking {
  let collection: Collection
  /// How often each term occurs: passage, field, term.
  private let frequencies: [[[[UInt8]: Int]]]

  init(_ collection: Collection) {
    self.collection = collection
    frequencies = collection.passages.map { passage in
      passage.terms.map { terms in Dictionary(terms.map { ($0, 1) }, uniquingKeysWith: +) }
    }
  }

  func search(
    _ query: [QueryTerm], fields: [FieldParameters], limit: Int, excluding isExcluded: (Int) -> Bool
  ) -> [RankedPassage] {
    var ranked = collection.passages.indices.map { passage in
      RankedPassage(passage: passage, score: score(of: passage, query, fields))
    }
    ranked.removeAll { $0.score == 0 || isExcluded($0.passage) }
    ranked.sort { left, right in
      left.score == right.score ? left.passage < right.passage : left.score > right.score
    }
    return Array(ranked.prefix(limit))
  }

  private func score(of passage: Int, _ query: [QueryTerm], _ fields: [FieldParameters]) -> Double {
    var sum = 0.0
    for term in query {
      for (field, parameters) in fields.enumerated() {
        guard let frequency = frequencies[passage][field][term.term] else { continue }
        let f = Double(frequency)
        let norm = 1 - parameters.b + parameters.b * relativeLength(of: passage, field)
        sum +=
          parameters.weight * term.weight * idf(of: term.term, field)
          * (f / (f + parameters.k1 * norm))
      }
    }
    return sum
  }

  private func idf(of term: [UInt8], _ field: Int) -> Double {
    let n = Double(frequencies.count { $0[field][term] != nil })
    return log(1 + (Double(frequencies.count) - n + 0.5) / (n + 0.5))
  }

  private func relativeLength(of passage: Int, _ field: Int) -> Double {
    let total = collection.passages.reduce(0) { $0 + $1.lengths[field] }
    guard total > 0 else { return 0 }
    let average = Double(total) / Double(collection.passages.count)
    return Double(collection.passages[passage].lengths[field]) / average
  }
}
