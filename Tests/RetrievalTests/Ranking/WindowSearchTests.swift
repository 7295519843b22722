import Retrieval
import TestFixtures
import Testing

@Suite("A search that skips finds what one of everything does")
struct WindowSearchTests {
  @Test("in collections of several windows, with lists of every shape", arguments: UInt64(0)..<12)
  func equalsPlain(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let collection = Collection.large(using: &generator)
    let plain = try collection.index()
    let built = RandomQuery.parameters(using: &generator)
    let blocked = try collection.blockedIndex(scoredWith: built)
    for _ in 0..<25 {
      let query = randomQuery(using: &generator)
      let isAsBuilt = generator.happens(0.5)
      let fields = (0..<collection.fieldCount).map { _ in
        isAsBuilt
          ? FieldParameters(weight: 1.5, k1: built.k1, b: built.b)
          : RandomQuery.parameters(using: &generator)
      }
      let limit = [1, 10, 100, 5_000].randomElement(using: &generator) ?? 10
      let found = try blocked.rank(query, fields: fields, limit: limit) { $0 % 7 == 3 }
      let expected = plain.search(query, fields: fields, limit: limit) { $0 % 7 == 3 }
      #expect(found == expected, "seed \(seed)")
    }
  }

  @Test("what both read is the same", arguments: UInt64(20)..<24)
  func reading(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let collection = Collection.large(using: &generator)
    let plain = try collection.index()
    let blocked = try collection.blockedIndex()
    try blocked.validate()
    #expect(blocked.termCount == plain.termCount)
    for field in 0..<collection.fieldCount {
      #expect(blocked.averageLength(of: field) == plain.averageLength(of: field))
      for passage in stride(from: 0, to: plain.passageCount, by: 97) {
        #expect(
          blocked.length(of: passage, field: field) == plain.length(of: passage, field: field))
        for ordinal in 0..<plain.termCount {
          #expect(
            blocked.frequency(of: ordinal, field: field, in: passage)
              == plain.frequency(of: ordinal, field: field, in: passage))
        }
      }
    }
  }

  @Test("more terms than sums have units")
  func manyTerms() throws {
    let collection = Collection("a b", "b c", "a c c")
    let query = (0..<40_000).map { QueryTerm(term: Array(["a", "b", "c"][$0 % 3].utf8)) }
    let fields = [FieldParameters()]
    let found = try collection.blockedIndex().rank(query, fields: fields, limit: 2)
    #expect(try found == collection.index().search(query, fields: fields, limit: 2))
  }

  private func randomQuery(using generator: inout SeededGenerator) -> [QueryTerm] {
    (0..<Int.random(in: 1...9, using: &generator)).map { _ in
      QueryTerm(
        term: Collection.largeVocabulary.randomElement(using: &generator) ?? [],
        weight: [0.2, 1, 1, 2].randomElement(using: &generator) ?? 1)
    }
  }
}
