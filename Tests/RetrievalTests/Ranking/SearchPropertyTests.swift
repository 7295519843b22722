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
    let blocked = try collection.blockedIndex()
    let naive = NaiveRanking(collection)
    for _ in 0..<5 {
      let query = RandomQuery.terms(for: collection, using: &generator)
      let fields = (0..<collection.fieldCount).map { _ in RandomQuery.parameters(using: &generator)
      }
      let limit = RandomQuery.limit(for: collection, using: &generator)
      let excluded = RandomQuery.exclusion(for: collection, using: &generator)
      let found = index.search(query, fields: fields, limit: limit, excluding: excluded.contains)
      let expected = naive.search(
        query, fields: fields, limit: limit, excluding: excluded.contains)
      #expect(found == expected, "seed \(seed)")
      let skipping = try blocked.rank(
        query, fields: fields, limit: limit, excluding: excluded.contains)
      #expect(skipping == expected, "seed \(seed), in blocks")
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
      let query = RandomQuery.terms(for: collection, using: &generator)
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
}
