import TestFixtures
import Testing

@testable import Retrieval

@Suite("Passages carried over from another index")
struct PassageCarrierTests {
  @Test("make the bytes that reading them again would", arguments: UInt64(0)..<60)
  func equalsReading(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let collection = Collection.random(using: &generator)
    let chosen = collection.passages.indices.filter { _ in generator.happens(0.6) }
      .shuffled(using: &generator)
    let expected = Collection(
      fieldCount: collection.fieldCount, passages: chosen.map { collection.passages[$0] })
    for index in [try collection.index(), try collection.blockedIndex()] {
      var carrier = try PassageCarrier(index)
      var builder = InvertedIndexBuilder(fieldCount: collection.fieldCount)
      for passage in chosen { carrier.carry(passage, into: &builder) }
      var writer = SectionWriter(analysis: Collection.analysis)
      builder.write(to: &writer)
      #expect(writer.file() == expected.file(), "seed \(seed)")
    }
  }
}
