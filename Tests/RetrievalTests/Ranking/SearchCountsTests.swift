import TestFixtures
import Testing

@testable import Retrieval

/// No clock and no machine moves these numbers. Where one grows for a good reason its limit is to be
/// raised, with a word why; where one falls for good, lowered.
@Suite("Building and searching cost no more than they did, in counts")
struct SearchCountsTests {
  private let index: InvertedIndex
  private let size: Int
  private let full: [[QueryTerm]]
  private let content: [[QueryTerm]]

  /// 70,000 passages are a large collection, of 19 windows with the short first one.
  init() throws {
    var collection = ZipfianCollection(passageCount: 70_000)
    var builder = InvertedIndexBuilder(fieldCount: 1)
    collection.add(to: &builder)
    var writer = SectionWriter(analysis: Collection.analysis)
    builder.write(to: &writer)
    let file = writer.file()
    size = file.count
    index = try InvertedIndex(SectionedFile(IndexBytes(file), analysis: Collection.analysis))
    full = collection.queries(60, withFrequentWords: true)
    content = collection.queries(60, withFrequentWords: false)
  }

  // One test: the collection is what takes long.
  @Test("for a generated collection of 70,000 passages")
  func costs() throws {
    #expect(size <= 2_240_000, "bytes of the index")

    let full = try counts(of: full)
    #expect(full.windows == 60 * 19)
    #expect(full.windowsSkipped >= 36)
    #expect(full.postings <= 438_000)
    #expect(full.blocks <= 5_910)
    #expect(full.candidates <= 58_100)
    #expect(full.lookups <= 50_800)
    #expect(full.scored <= 650)

    let content = try counts(of: content)
    #expect(content.windowsSkipped >= 236)
    #expect(content.postings <= 34_600)
    #expect(content.blocks <= 600)
    #expect(content.candidates <= 4_170)
    #expect(content.lookups <= 493)
    #expect(content.scored <= 630)
  }

  /// Frequencies of 15 and more are not told apart by sums, which bound each by what endless ones add.
  @Test("of a word in all passages only those are scored that hold it most")
  func frequentWord() throws {
    var generator = SeededGenerator(seed: 1)
    var collection = Collection(fieldCount: 1, passages: [])
    for _ in 0..<9_000 {
      let isOften = generator.happens(0.02)
      let count = Int.random(in: isOften ? 15...20 : 1...6, using: &generator)
      let others = Int.random(in: 0...60, using: &generator)
      collection.passages.append(
        Collection.Passage(
          terms: [[[UInt8]](repeating: Array("mot".utf8), count: count)],
          lengths: [count + others]))
    }
    var counts = SearchCounts()
    _ = try collection.blockedIndex().rank(
      [QueryTerm(term: Array("mot".utf8))], fields: [FieldParameters()], limit: 10,
      counting: &counts)
    #expect(counts.scored <= 230)
  }

  private func counts(of queries: [[QueryTerm]]) throws -> SearchCounts {
    var counts = SearchCounts()
    for query in queries {
      _ = try index.rank(query, fields: [FieldParameters()], limit: 10, counting: &counts)
    }
    return counts
  }
}
