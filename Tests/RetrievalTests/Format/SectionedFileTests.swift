import Testing

@testable import Retrieval

@Suite("File of sections")
struct SectionedFileTests {
  @Test("sections are found with their own bytes, aligned")
  func roundTrip() throws {
    let file = try open(twoSections())
    let first = try file.section("first")
    let second = try file.section("eightchr")
    #expect(content(of: file, first) == [1, 2, 3])
    #expect(content(of: file, second) == Array(repeating: 9, count: 16))
    #expect(first.lowerBound % 8 == 0)
    #expect(second.lowerBound % 8 == 0)
  }

  @Test("an empty section, and a file without sections")
  func empty() throws {
    var writer = SectionWriter(analysis: 5)
    #expect(throws: Never.self) { try open(writer.file()) }
    writer.add("none", [])
    #expect(try open(writer.file()).section("none").isEmpty)
  }

  @Test("the header, byte for byte")
  func header() {
    let file = twoSections()
    #expect(Array(file[0..<8]) == Array("REPRISE\u{1A}".utf8))
    #expect(Array(file[8..<16]) == [2, 0, 0, 0, 2, 0, 0, 0])
    #expect(Array(file[16..<24]) == [5, 0, 0, 0, 0, 0, 0, 0])
    #expect(Array(file[24..<32]) == [128, 0, 0, 0, 0, 0, 0, 0])
    #expect(Array(file[32..<40]) == Array("first\0\0\0".utf8))
    #expect(Array(file[40..<56]) == [104, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0])
    #expect(Array(file[64..<72]) == Array("eightchr".utf8))
    #expect(Array(file[104..<112]) == [1, 2, 3, 0, 0, 0, 0, 0])
    #expect(file.count == 128)
  }

  @Test("a section that is not there is damage")
  func missing() throws {
    let file = try open(twoSections())
    #expect(throws: IndexError.damaged(section: "third")) { try file.section("third") }
  }

  @Test("another file, another version, another analysis, and what stands in the error")
  func errors() {
    var older = twoSections()
    older[8] = 0
    #expect(throws: IndexError.notAnIndex) { try open(Array("%PDF-1.7 and so on".utf8)) }
    #expect(throws: IndexError.notAnIndex) { try open([]) }
    #expect(throws: IndexError.unsupportedVersion(found: 0, supported: 2)) { try open(older) }
    #expect(throws: IndexError.differentAnalysis(found: 5, expected: 6)) {
      try open(twoSections(), analysis: 6)
    }
    #expect(throws: IndexError.truncated(expected: 128, found: 120)) {
      try open(Array(twoSections()[..<120]))
    }
    #expect(throws: IndexError.truncated(expected: 104, found: 103)) {
      try open(Array(twoSections()[..<103]))
    }
    #expect(throws: IndexError.damaged(section: "en-tête")) { try open(twoSections() + [0]) }
  }

  @Test("damage in a section is named; in a long file when the section is asked for")
  func damagedSection() throws {
    var damaged = twoSections()
    damaged[105] ^= 0x10
    #expect(throws: IndexError.damaged(section: "first")) { try open(damaged) }
    let file = try SectionedFile(IndexBytes(damaged), analysis: 5, checkedUpTo: 127)
    #expect(throws: IndexError.damaged(section: "first")) { try file.section("first") }
    #expect(try file.section("eightchr").count == 16)
  }

  @Test("a file that goes elsewhere as it is made is that made in memory")
  func elsewhere() {
    var memory = SectionWriter(analysis: 5)
    let sizes = [0, 3, 1 << 20, 1_048_577, 5, 3_000_001]
    let names: [SectionName] = ["a", "b", "c", "d", "e", "f"]
    let kept = Parts()
    var writer = SectionWriter(analysis: 5, sectionCount: sizes.count) { bytes, offset in
      kept.write(bytes, at: offset)
    }
    for (name, size) in zip(names, sizes) {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      memory.add(name, bytes)
      writer.begin(name)
      for start in stride(from: 0, to: size, by: 700_001) {
        writer.append(Array(bytes[start..<min(size, start + 700_001)]))
      }
    }
    writer.finish()
    #expect(kept.file == memory.file())
    #expect(kept.longest <= 1 << 20)
  }

  /// A file of parts, as a disk takes them.
  private final class Parts {
    private(set) var file: [UInt8] = []
    private(set) var longest = 0

    func write(_ bytes: RawSpan, at offset: Int) {
      longest = max(longest, bytes.byteCount)
      let end = offset + bytes.byteCount
      if file.count < end { file += [UInt8](repeating: 0xEE, count: end - file.count) }
      for place in 0..<bytes.byteCount {
        file[offset + place] = bytes.unsafeLoad(fromByteOffset: place, as: UInt8.self)
      }
    }
  }

  private func twoSections() -> [UInt8] {
    var writer = SectionWriter(analysis: 5)
    writer.add("first", [1, 2, 3])
    writer.add("eightchr", Array(repeating: 9, count: 16))
    return writer.file()
  }

  @discardableResult
  private func open(_ bytes: [UInt8], analysis: UInt64 = 5) throws(IndexError) -> SectionedFile {
    try SectionedFile(IndexBytes(bytes), analysis: analysis)
  }

  private func content(of file: SectionedFile, _ range: Range<Int>) -> [UInt8] {
    range.map { file.bytes.bytes(in: $0..<$0 + 1)[0] }
  }
}
