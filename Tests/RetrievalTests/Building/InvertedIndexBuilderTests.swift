import TestFixtures
@testable import Retrieval
import Testing

@Suite("Builder")
struct InvertedIndexBuilderTests {
  @Test("the same passages make the same bytes", arguments: UInt64(0)..<10)
  func determinism(seed: UInt64) {
    var first = SeededGenerator(seed: seed)
    var second = SeededGenerator(seed: seed)
    #expect(Collection.random(using: &first).file() == Collection.random(using: &second).file())
  }

  @Test("the order of terms within a passage leaves no trace")
  func order() {
    #expect(Collection("a b a", "c b").file() == Collection("b a a", "b c").file())
    #expect(Collection("a b a", "c b").file() != Collection("a b b", "c b").file())
  }

  @Test("the sections of a small index, number by number")
  func format() throws {
    let bytes = IndexBytes(Collection("b a b", "b").file())
    let file = try SectionedFile(bytes, analysis: Collection.analysis)
    let fields = try words(of: file, "fields")
    #expect(fields == [2, 1, 4, 0, 3, 1])
    // Two terms in four slots. FNV-1a of "a" ends in the bits 00, that of "b" in 01.
    let lexicon = try words(of: file, "lexicon")
    #expect(lexicon == [2, 4, 0, 1, 2, 1, 2, 0, 0])
    let letters = try file.section("lexicon").upperBound - 2
    #expect((0..<2).map { file.bytes.bytes(in: letters..<letters + 2)[$0] } == [0x61, 0x62])
    // Two lists of three postings: a in 0; b in 0 and 1.
    let postings = try words(of: file, "postings")
    #expect(postings == [2, 3, 0, 1, 3, 0, 0, 1, 1, 2, 1])
  }

  @Test("terms told by number are those told by letters", arguments: UInt64(0)..<20)
  func numbers(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let collection = Collection.random(using: &generator)
    var builder = InvertedIndexBuilder(fieldCount: collection.fieldCount)
    for passage in collection.passages {
      builder.beginPassage()
      for (field, terms) in passage.terms.enumerated() {
        let (told, spelt) = (terms.prefix(terms.count / 2), terms.dropFirst(terms.count / 2))
        builder.add(told.map { builder.number(of: $0.span) }[...], field: field)
        for term in spelt { builder.add(term.span, field: field) }
      }
      builder.endPassage(lengths: passage.lengths)
    }
    var writer = SectionWriter(analysis: Collection.analysis)
    builder.write(to: &writer)
    #expect(writer.file() == collection.file())
  }

  @Test("passages are counted when they are whole")
  func passageCount() {
    var builder = InvertedIndexBuilder(fieldCount: 2)
    #expect(builder.passageCount == 0)
    builder.beginPassage()
    #expect(builder.passageCount == 0)
    builder.endPassage(lengths: [0, 0])
    #expect(builder.passageCount == 1)
  }

  @Test("from 65,536 passages on an index is written in blocks", arguments: [65_535, 65_536])
  func size(count: Int) throws {
    var builder = InvertedIndexBuilder(fieldCount: 1)
    let term = Array("mot".utf8)
    for number in 0..<count {
      builder.beginPassage()
      if number % 3 == 0 { builder.add(term.span, field: 0) }
      builder.endPassage(lengths: [1])
    }
    var writer = SectionWriter(analysis: Collection.analysis)
    builder.write(to: &writer)
    let file = try SectionedFile(IndexBytes(writer.file()), analysis: Collection.analysis)
    #expect(file.holds("blocks") == (count == 65_536))
    let found = try InvertedIndex(file).rank(
      [QueryTerm(term: term)], fields: [FieldParameters()], limit: 3)
    #expect(found.map(\.passage) == [0, 3, 6])
  }

  @Test("a large index is the same whoever builds it again", arguments: UInt64(0)..<2)
  func largeDeterminism(seed: UInt64) {
    var first = SeededGenerator(seed: seed)
    var second = SeededGenerator(seed: seed)
    #expect(
      Collection.large(using: &first).blockedFile()
        == Collection.large(using: &second).blockedFile())
  }

  /// The whole numbers of 32 bits in a section.
  private func words(of file: SectionedFile, _ name: SectionName) throws -> [UInt32] {
    let range = try file.section(name)
    return stride(from: range.lowerBound, to: range.upperBound - 3, by: 4).map {
      file.bytes.loadUInt32(at: $0)
    }
  }
}
