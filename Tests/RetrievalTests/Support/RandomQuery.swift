import Retrieval
import TestFixtures

/// What is asked of random collections.
enum RandomQuery {
  static func terms(
    for collection: Collection, using generator: inout SeededGenerator
  ) -> [QueryTerm] {
    let known = collection.passages.flatMap { $0.terms.joined() }
    let unknown = Collection.randomVocabulary(using: &generator)
    var query: [QueryTerm] = []
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      let isKnown = generator.happens(0.8)
      let term = (isKnown ? known : unknown).randomElement(using: &generator) ?? [0x7A]
      let weight =
        generator.happens(0.5)
        ? [0, 0.2, 1, 3].randomElement(using: &generator) ?? 1
        : Double.random(in: 0...2, using: &generator)
      query.append(QueryTerm(term: term, weight: weight))
      if generator.happens(0.2) { query.append(QueryTerm(term: term, weight: weight)) }
    }
    return query
  }

  static func parameters(using generator: inout SeededGenerator) -> FieldParameters {
    FieldParameters(
      weight: [0, 0.35, 1, 2.3].randomElement(using: &generator) ?? 1,
      k1: [0, 0.9, 1.2, 2.5].randomElement(using: &generator) ?? 1.2,
      b: [0, 0.4, 0.75, 1].randomElement(using: &generator) ?? 0.75)
  }

  static func limit(for collection: Collection, using generator: inout SeededGenerator)
    -> Int
  {
    [0, 1, 3, 10, collection.passages.count, collection.passages.count + 7]
      .randomElement(using: &generator) ?? 10
  }

  static func exclusion(
    for collection: Collection, using generator: inout SeededGenerator
  ) -> Set<Int> {
    let share: Double = [0, 0, 0.3, 1].randomElement(using: &generator) ?? 0
    return Set(collection.passages.indices.filter { _ in generator.happens(share) })
  }
}
