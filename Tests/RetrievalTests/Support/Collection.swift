import Retrieval

/// Passages as plain values: what an index is built from and held against.
struct Collection {
  struct Passage {
    /// The terms of each field.
    var terms: [[[UInt8]]]
    /// The length of each field.
    var lengths: [Int]
  }

  static let analysis: UInt64 = 0x0123_4567_89AB_CDEF

  var fieldCount: Int
  var passages: [Passage]

  init(fieldCount: Int, passages: [Passage]) {
    self.fieldCount = fieldCount
    self.passages = passages
  }

  /// One field; the terms of each passage are parted by spaces, its length is their number.
  init(_ texts: String...) {
    self.init(
      fieldCount: 1,
      passages: texts.map { text in
        let terms = text.split(separator: " ").map { Array($0.utf8) }
        return Passage(terms: [terms], lengths: [terms.count])
      })
  }

  /// The file of the index, with more sections after it.
  func file(with others: [(SectionName, [UInt8])] = []) -> [UInt8] {
    var builder = InvertedIndexBuilder(fieldCount: fieldCount)
    add(to: &builder)
    var writer = SectionWriter(analysis: Self.analysis)
    builder.write(to: &writer)
    for (name, bytes) in others { writer.add(name, bytes) }
    return writer.file()
  }

  /// Hands all passages to a builder.
  func add(to builder: inout InvertedIndexBuilder) {
    for passage in passages {
      builder.beginPassage()
      for (field, terms) in passage.terms.enumerated() {
        for term in terms { builder.add(term.span, field: field) }
      }
      builder.endPassage(lengths: passage.lengths)
    }
  }

  func index() throws -> InvertedIndex {
    try InvertedIndex(SectionedFile(IndexBytes(file()), analysis: Self.analysis))
  }
}
