import Retrieval
import Testing

@Suite("Programmer errors trap")
struct ProgrammerErrorTests {
  @Test func termOutsidePassage() async {
    await #expect(processExitsWith: .failure) {
      var builder = InvertedIndexBuilder(fieldCount: 1)
      let term: [UInt8] = [0x61]
      builder.add(term.span, field: 0)
    }
  }

  @Test func numberOfNoTerm() async {
    await #expect(processExitsWith: .failure) {
      var builder = InvertedIndexBuilder(fieldCount: 1)
      builder.beginPassage()
      builder.add([0], field: 0)
    }
  }

  @Test func lengthsOfOtherFields() async {
    await #expect(processExitsWith: .failure) {
      var builder = InvertedIndexBuilder(fieldCount: 2)
      builder.beginPassage()
      builder.endPassage(lengths: [1])
    }
  }

  @Test func negativeWeight() async {
    await #expect(processExitsWith: .failure) {
      _ = QueryTerm(term: [0x61], weight: -1)
    }
  }

  @Test func lengthNormalisationAboveOne() async {
    await #expect(processExitsWith: .failure) {
      _ = FieldParameters(b: 1.5)
    }
  }

  @Test func sectionAddedTwice() async {
    await #expect(processExitsWith: .failure) {
      var writer = SectionWriter(analysis: 0)
      writer.add("a", [])
      writer.add("a", [])
    }
  }

  @Test func fewerSectionsThanAnnounced() async {
    await #expect(processExitsWith: .failure) {
      var writer = SectionWriter(analysis: 0, sectionCount: 2) { _, _ in }
      writer.add("a", [])
      writer.finish()
    }
  }

  @Test func misalignedMapping() async {
    await #expect(processExitsWith: .failure) {
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 16, alignment: 8)
      _ = IndexBytes(mapped: UnsafeRawBufferPointer(rebasing: memory[1...]), release: {})
    }
  }
}
