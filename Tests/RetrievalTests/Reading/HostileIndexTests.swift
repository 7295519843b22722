import Retrieval
import Testing

@Suite("Contradictions behind valid checksums are refused, never trapped on")
struct HostileIndexTests {
  private static let names: [SectionName] = ["fields", "lexicon", "postings"]
  private let visits = Collection("visite de reprise", "visite de travail", "reprise reprise")

  @Test("any number replaced", arguments: names)
  func replacedNumbers(name: SectionName) throws {
    let section = try content(of: name, in: visits)
    var refused = 0
    for offset in stride(from: 0, to: section.count - 3, by: 4) {
      let number = IndexBytes(section).loadUInt32(at: offset)
      for replacement in [0, 1, 5, 0x7FFF_FFFF, .max, number &+ 1, number &- 1]
      where replacement != number {
        let changed = section.replacing(numberAt: offset, by: replacement)
        do {
          try useAll(of: InvertedIndex(file(of: visits, with: changed, as: name)))
        } catch is IndexError {
          refused += 1
        }
      }
    }
    #expect(refused > 0)
  }

  @Test("any section cut short or lengthened", arguments: names)
  func resizedSections(name: SectionName) throws {
    let section = try content(of: name, in: visits)
    for count in section.indices {
      let file = try file(of: visits, with: Array(section[..<count]), as: name)
      #expect(throws: IndexError.damaged(section: name.description)) { try InvertedIndex(file) }
    }
    let longer = try file(of: visits, with: section + [0], as: name)
    #expect(throws: IndexError.damaged(section: name.description)) { try InvertedIndex(longer) }
  }

  /// Offsets follow from the format: three terms of "a b", "b" and "b c" stand in 8 slots.
  @Test(
    "each rule of the format",
    arguments: [
      ("fields", 8, 9),  // the total is not that of the lengths
      ("fields", 4, 0),  // no field
      ("lexicon", 4, 7),  // slots that are no power of two
      ("lexicon", 8, 1),  // the first term does not begin at the letters
      ("lexicon", 12, 4),  // a term begins after it ends
      ("lexicon", 16, 1),  // an empty term after another
      ("postings", 8, 1),  // the first list does not begin at the postings
      ("postings", 12, 9),  // a list begins after it ends
      ("postings", 28, 2),  // passages that do not increase
      ("postings", 36, 3),  // a passage that does not exist
      ("postings", 44, 0),  // a frequency of zero
    ] as [(SectionName, Int, UInt32)])
  func rules(name: SectionName, offset: Int, number: UInt32) throws {
    let letters = Collection("a b", "b", "b c")
    let section = try content(of: name, in: letters)
    let changed = section.replacing(numberAt: offset, by: number)
    let file = try file(of: letters, with: changed, as: name)
    #expect(throws: IndexError.damaged(section: name.description)) {
      try InvertedIndex(file).validate()
    }
  }

  @Test("terms out of order")
  func order() throws {
    let letters = Collection("a b")
    var section = try content(of: "lexicon", in: letters)
    section.swapAt(section.count - 2, section.count - 1)
    let file = try file(of: letters, with: section, as: "lexicon")
    #expect(throws: IndexError.damaged(section: "lexicon")) {
      try InvertedIndex(file).validate()
    }
  }

  private func content(of name: SectionName, in collection: Collection) throws -> [UInt8] {
    let file = try SectionedFile(IndexBytes(collection.file()), analysis: Collection.analysis)
    return try file.section(name).map { file.bytes.bytes(in: $0..<$0 + 1)[0] }
  }

  /// A file whose checksums are right although one section is not the one that was built.
  private func file(
    of collection: Collection, with section: [UInt8], as changed: SectionName
  ) throws -> SectionedFile {
    var writer = SectionWriter(analysis: Collection.analysis)
    for name in Self.names {
      writer.add(name, name == changed ? section : try content(of: name, in: collection))
    }
    return try SectionedFile(IndexBytes(writer.file()), analysis: Collection.analysis)
  }

  private func useAll(of index: InvertedIndex) {
    let fields = (0..<index.fieldCount).map { _ in FieldParameters() }
    for ordinal in 0..<index.termCount {
      let term = index.term(at: ordinal)
      #expect(index.ordinal(of: term) ?? 0 < index.termCount)
      let found = index.search([QueryTerm(term: term)], fields: fields, limit: 2)
      for ranked in found { #expect((0..<index.passageCount).contains(ranked.passage)) }
      for passage in 0..<index.passageCount {
        #expect(index.frequency(of: ordinal, field: 0, in: passage) >= 0)
        #expect(index.length(of: passage, field: 0) >= 0)
      }
    }
  }
}

extension [UInt8] {
  /// The bytes with one number of 32 bits replaced.
  fileprivate func replacing(numberAt offset: Int, by number: UInt32) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: number)
    return self[..<offset] + bytes + self[(offset + 4)...]
  }
}
