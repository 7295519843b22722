import TestFixtures
import Testing

@testable import Retrieval

@Suite("A damaged index of a large collection is refused, never trapped on")
struct HostileBlocksTests {
  private static let names: [SectionName] = ["lengths", "terms", "lists", "blocks"]

  /// Lists of every shape: short ones, one of three blocks, a row with exceptions.
  private static let collection: Collection = {
    let passages = (0..<1_500).map { number in
      var terms = ["rare\(number / 9)", "mot"]
      if number % 5 > 0 { terms.append("souvent") }
      if number % 6 == 0 { terms.append("parfois") }
      if number % 6 == 0, number % 5 == 0 { terms += ["parfois", "parfois"] }
      if number % 100 == 0 { terms += [String](repeating: "mot", count: 20) }
      let bytes = terms.map { Array($0.utf8) }
      return Collection.Passage(terms: [bytes], lengths: [bytes.count + number % 40])
    }
    return Collection(fieldCount: 1, passages: passages)
  }()

  @Test("the shapes are there")
  func shapes() throws {
    let counts = ["mot", "souvent", "parfois", "rare3"].map { term in
      Self.collection.passages.count { $0.terms[0].contains(Array(term.utf8)) }
    }
    let shapes = counts.map { BlockFormat.shape(of: $0, passageCount: 1_500) }
    #expect(shapes == [.row, .row, .blocked, .short])
  }

  @Test("bytes changed behind right checksums", arguments: names)
  func changedBytes(name: SectionName) throws {
    let sections = try sections()
    var generator = SeededGenerator(seed: 7)
    let section = try #require(sections.first { $0.0 == name }?.1)
    var refused = 0
    for round in 0..<250 {
      // The headers of all sections lie at their beginning.
      let offset =
        round < 120
        ? min(round, section.count - 1) : Int.random(in: section.indices, using: &generator)
      var changed = section
      changed[offset] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &generator) ?? 0
      do {
        try useAll(of: index(of: sections, with: changed, as: name))
      } catch is IndexError {
        refused += 1
      }
    }
    #expect(refused > 0)
  }

  @Test("sections cut short or lengthened", arguments: names)
  func resized(name: SectionName) throws {
    let sections = try sections()
    let section = try #require(sections.first { $0.0 == name }?.1)
    for count in stride(from: 0, to: section.count, by: max(1, section.count / 60)) {
      #expect(throws: IndexError.self) {
        try index(of: sections, with: Array(section[..<count]), as: name)
      }
    }
    #expect(throws: IndexError.damaged(section: name.description)) {
      try index(of: sections, with: section + [0], as: name)
    }
  }

  @Test("in a long file the lists are checked when they are first searched")
  func lazyChecks() throws {
    var bytes = Self.collection.blockedFile()
    let whole = try SectionedFile(IndexBytes(bytes), analysis: Collection.analysis)
    bytes[try whole.section("blocks").lowerBound + 3] ^= 1
    let file = try SectionedFile(
      IndexBytes(bytes), analysis: Collection.analysis, checkedUpTo: 0)
    let index = try InvertedIndex(file)
    let damaged = [QueryTerm(term: index.term(at: 0))]
    #expect(throws: IndexError.damaged(section: "blocks")) {
      try index.rank(damaged, fields: [FieldParameters()], limit: 3)
    }
    #expect(index.search(damaged, fields: [FieldParameters()], limit: 3).isEmpty)
    let sound = [QueryTerm(term: index.term(at: index.termCount - 1))]
    for _ in 0..<2 {
      #expect(try index.rank(sound, fields: [FieldParameters()], limit: 3).count == 3)
    }
    #expect(throws: IndexError.damaged(section: "blocks")) { try index.validate() }
  }

  @Test("in a long file the tables are checked at opening", arguments: names.dropLast())
  func tables(name: SectionName) throws {
    var bytes = Self.collection.blockedFile()
    let whole = try SectionedFile(IndexBytes(bytes), analysis: Collection.analysis)
    bytes[try whole.section(name).upperBound - 1] ^= 1
    let file = try SectionedFile(
      IndexBytes(bytes), analysis: Collection.analysis, checkedUpTo: 0)
    #expect(throws: IndexError.damaged(section: name.description)) { try InvertedIndex(file) }
  }

  // MARK: Files

  private func sections() throws -> [(SectionName, [UInt8])] {
    let bytes = IndexBytes(Self.collection.blockedFile())
    let file = try SectionedFile(bytes, analysis: Collection.analysis)
    return try Self.names.map { name in
      let span = file.bytes.bytes(in: try file.section(name))
      return (name, span.indices.map { span[$0] })
    }
  }

  private func index(
    of sections: [(SectionName, [UInt8])], with changed: [UInt8], as name: SectionName
  ) throws -> InvertedIndex {
    var writer = SectionWriter(analysis: Collection.analysis)
    for section in sections { writer.add(section.0, section.0 == name ? changed : section.1) }
    return try InvertedIndex(
      SectionedFile(IndexBytes(writer.file()), analysis: Collection.analysis))
  }

  private func useAll(of index: InvertedIndex) throws {
    let fields = (0..<index.fieldCount).map { _ in FieldParameters() }
    let terms = (0..<index.termCount).map { index.term(at: $0) }
    for term in terms { #expect(index.ordinal(of: term) ?? 0 < index.termCount) }
    let frequent = ["mot", "souvent", "parfois", "rare3"].map {
      QueryTerm(term: Array($0.utf8))
    }
    let query = frequent + terms.prefix(4).map { QueryTerm(term: $0) }
    for passage in stride(from: 0, to: index.passageCount, by: 131) {
      for ordinal in 0..<min(8, index.termCount) {
        #expect(index.frequency(of: ordinal, field: 0, in: passage) >= 0)
      }
    }
    let found = try index.rank(query, fields: fields, limit: 5)
    for ranked in found { #expect((0..<index.passageCount).contains(ranked.passage)) }
    try index.validate()
  }
}
