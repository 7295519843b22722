import Retrieval
import TestFixtures
import Testing

@Suite("Scores by field")
struct FieldScoresTests {
  @Test("add up to what a search ranks by", arguments: UInt64(0)..<100)
  func addUp(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let collection = Collection.random(using: &generator)
    let query = RandomQuery.terms(for: collection, using: &generator)
    let fields = (0..<collection.fieldCount).map { _ in RandomQuery.parameters(using: &generator) }
    let passages = Array(collection.passages.indices).shuffled(using: &generator)
    let ranked = try collection.index().search(query, fields: fields, limit: .max)
    let scores = Dictionary(uniqueKeysWithValues: ranked.map { ($0.passage, $0.score) })
    for index in [try collection.index(), try collection.blockedIndex()] {
      let found = try index.fieldScores(of: passages, for: query, fields: fields)
      #expect(found.count == passages.count)
      for (passage, byField) in zip(passages, found) {
        let sum = zip(byField, fields).reduce(0.0) { $0 + $1.0 * $1.1.weight }
        #expect(abs(sum - scores[passage, default: 0]) < 1e-9, "seed \(seed)")
      }
    }
  }
}
