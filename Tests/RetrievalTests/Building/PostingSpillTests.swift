import Files
import Synchronization
import TestFixtures
import Testing

@testable import Retrieval

@Suite("Postings that are too many for memory")
struct PostingSpillTests {
  @Test("make the same bytes whatever the limit", arguments: UInt64(0)..<80)
  func equalsMemory(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let collection = Collection.random(using: &generator)
    for isBlocked in [false, true] {
      let expected = file(of: collection, isBlocked: isBlocked, spilling: nil)
      for limit in [1, 64, 500] {
        let spill = PostingSpill(limit: limit) { Self.kept($0) }
        #expect(
          file(of: collection, isBlocked: isBlocked, spilling: spill) == expected,
          "seed \(seed), limit \(limit)")
      }
    }
  }

  @Test("of several windows make the same bytes, in some runs", arguments: UInt64(0)..<3)
  func equalsMemoryWhenLarge(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let collection = Collection.large(using: &generator)
    let expected = collection.blockedFile()
    let runs = Mutex(0)
    let spill = PostingSpill(limit: 20_000) { parts in
      runs.withLock { $0 += 1 }
      return Self.kept(parts)
    }
    #expect(file(of: collection, isBlocked: true, spilling: spill) == expected, "seed \(seed)")
    #expect(runs.withLock { $0 } > 2)
  }

  @Test("stay in memory where they cannot be kept elsewhere", arguments: UInt64(0)..<20)
  func failure(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let collection = Collection.random(using: &generator)
    let attempts = Mutex(0)
    let spill = PostingSpill(limit: 16) { parts in
      let attempt = attempts.withLock { attempts in
        attempts += 1
        return attempts
      }
      let kept = Self.kept(parts)
      return attempt % 3 == 0 ? kept : nil
    }
    #expect(
      file(of: collection, isBlocked: true, spilling: spill) == collection.blockedFile(),
      "seed \(seed)")
  }

  @Test("are moved out of memory as soon as the limit is reached")
  func memory() {
    let collection = Collection("a b c", "a d e", "a f g", "a h i", "a b c")
    let sizes = Mutex<[Int]>([])
    let spill = PostingSpill(limit: 1) { parts in
      let kept = Self.kept(parts)
      sizes.withLock { $0.append(kept.count) }
      return kept
    }
    _ = file(of: collection, isBlocked: true, spilling: spill)
    #expect(sizes.withLock { $0.count } > 1)
    // The last posting of a list stands beside the others and does not count: two passages at most.
    #expect(sizes.withLock { $0.max() ?? 0 } <= 6 * 3)
  }

  @Test("leave no file behind")
  func files() throws {
    let corpus = try TemporaryCorpus()
    var generator = SeededGenerator(seed: 7)
    let collection = Collection.large(using: &generator)
    let runs = Mutex(0)
    let spill = PostingSpill(limit: 5_000) { [path = corpus.corpus] parts in
      guard let file = try? FileMapping(temporaryIn: path, parts) else { return nil }
      runs.withLock { $0 += 1 }
      return unsafe IndexBytes(mapped: file.bytes) { _ = file }
    }
    let before = try LocalFile.names(in: corpus.corpus)
    #expect(file(of: collection, isBlocked: true, spilling: spill) == collection.blockedFile())
    #expect(runs.withLock { $0 } > 0)
    #expect(try LocalFile.names(in: corpus.corpus) == before)
    #expect(throws: FileError.self) {
      try FileMapping(temporaryIn: corpus.corpus + "/none") { _ in }
    }
  }

  private static func kept(_ parts: PostingSpill.Parts) -> IndexBytes {
    var bytes: [UInt8] = []
    parts { bytes += $0 }
    return IndexBytes(bytes)
  }

  private func file(
    of collection: Collection, isBlocked: Bool, spilling spill: PostingSpill?
  ) -> [UInt8] {
    var builder = InvertedIndexBuilder(
      fieldCount: collection.fieldCount, scoredWith: FieldParameters(), spilling: spill,
      smallestBlocked: isBlocked ? 0 : .max)
    collection.add(to: &builder)
    var writer = SectionWriter(analysis: Collection.analysis)
    builder.write(to: &writer)
    return writer.file()
  }
}
