import TestFixtures
import Testing

@testable import Retrieval

@Suite("Passages carried over from another index")
struct CarriedPassagesTests {
  @Test("make the bytes that reading them again would", arguments: UInt64(0)..<60)
  func equalsReading(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let collection = Collection.random(using: &generator)
    let isReordered = generator.happens(0.5)
    let chosen = collection.passages.indices.filter { _ in generator.happens(0.6) }
    let order = isReordered ? chosen.shuffled(using: &generator) : chosen
    let isRead = order.map { _ in generator.happens(0.4) }
    let expected = Collection(
      fieldCount: collection.fieldCount, passages: order.map { collection.passages[$0] })
    for index in [try collection.index(), try collection.blockedIndex()] {
      for smallestBlocked in [0, Int.max] {
        var builder = InvertedIndexBuilder(
          fieldCount: collection.fieldCount, scoredWith: FieldParameters(), spilling: spill,
          carrying: try CarriedPassages(of: index), smallestBlocked: smallestBlocked)
        for (passage, isRead) in zip(order, isRead) {
          if isRead {
            Collection(
              fieldCount: collection.fieldCount, passages: [collection.passages[passage]]
            ).add(to: &builder)
          } else {
            builder.carry(passage)
          }
        }
        var writer = SectionWriter(analysis: Collection.analysis)
        builder.write(to: &writer)
        let isBlocked = smallestBlocked == 0
        #expect(
          writer.file() == (isBlocked ? expected.blockedFile() : expected.file()), "seed \(seed)")
      }
    }
  }

  private var spill: PostingSpill {
    PostingSpill(limit: 300) { parts in
      var bytes: [UInt8] = []
      parts { bytes += $0 }
      return IndexBytes(bytes)
    }
  }
}
