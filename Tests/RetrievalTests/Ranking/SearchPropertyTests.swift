import TestFixtures
import Retrieval
import Testing

@Suite("Ranking equals the naive reference")
struct SearchPropertyTests {
  @Test("on random collections", arguments: UInt64(0)..<300)
  func equalsReference(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let collection = Collection.random(using: &generator)
    let index = try collection.index()
    let naive = NaiveRanking(collection)
    for _ in 0..<5 {
      let query = randomQuery(for: collection, using: &generator)
      let fields = (0..<collection.fieldCount).map { _ in randomParameters(using: &generator) }
      let limit = randomLimit(for: collection, using: &generator)
      let excluded = randomExclusion(for: collection, using: &generator)
      let found = index.search(query, fields: fields, limit: limit, excluding: excluded.contains)
      let expected = naive.search(
        query, fields: fields, limit: limit, excluding: excluded.contains)
      #expect(found == expected, "seed \(seed)")
    }
  }

  @Test("the random collections hold what they are meant to")
  func casesAreCovered() throws {
    var ties = 0
    var crowded = 0
    var empty = 0
    for seed in UInt64(0)..<300 {
      var generator = SeededGenerator(seed: seed)
      let collection = Collection.random(using: &generator)
      let query = randomQuery(for: collection, using: &generator)
      let fields = (0..<collection.fieldCount).map { _ in FieldParameters() }
      let found = try collection.index().search(query, fields: fields, limit: .max)
      if collection.passages.isEmpty { empty += 1 }
      if found.count > 50 { crowded += 1 }
      if zip(found, found.dropFirst()).contains(where: { $0.score == $1.score }) { ties += 1 }
    }
    #expect(empty > 5)
    #expect(crowded > 50)
    #expect(ties > 50)
  }

  private func randomQuery(
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

  private func randomParameters(using generator: inout SeededGenerator) -> FieldParameters {
    FieldParameters(
      weight: [0, 0.35, 1, 2.3].randomElement(using: &generator) ?? 1,
      k1: [0, 0.9, 1.2, 2.5].randomElement(using: &generator) ?? 1.2,
      b: [0, 0.4, 0.75, 1].randomElement(using: &generator) ?? 0.75)
  }

  private func randomLimit(for collection: Collection, using generator: inout SeededGenerator)
    -> Int
  {
    [0, 1, 3, 10, collection.passages.count, collection.passages.count + 7]
      .randomElement(using: &generator) ?? 10
  }

  private func randomExclusion(
    for collection: Collection, using generator: inout SeededGenerator
  ) -> Set<Int> {
    let share: Double = [0, 0, 0.3, 1].randomElement(using: &generator) ?? 0
    return Set(collection.passages.indices.filter { _ in generator.happens(share) })
  }
}
