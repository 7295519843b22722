import Retrieval
import Testing

@testable import Indexing

/// A section gathered in parts is what was written, in order.
@Suite struct GrowingSectionTests {
  @Test(arguments: [0, 1, 70_000, 300_000])
  func partsFollowEachOther(count: Int) throws {
    var section = GrowingSection()
    var expected = RecordWriter()
    for number in 0..<count {
      section.write { writer in
        writer.uint32(number)
        writer.uint64(UInt64(number) << 32)
      }
      expected.uint32(number)
      expected.uint64(UInt64(number) << 32)
    }
    var writer = SectionWriter(analysis: 1)
    section.write(as: "grown", to: &writer)
    var other = SectionWriter(analysis: 1)
    other.add("grown", expected.bytes)
    #expect(writer.file() == other.file())
  }
}
