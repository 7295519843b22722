import Documents

/// What the index keeps of a document beside its passages.
struct DocumentRecord {
  var metadata: DocumentMetadata
  var encoding: TextEncoding
  var size: Int
  var lines: Int
  /// The passages of the document, by number in the index.
  var passages: Range<Int>
  /// What its text needs and what it explains, in the index or not yet.
  private let details: Details

  private enum Details {
    case known(Repairs, [Acronym])
    case stored(RecordReader)
  }

  /// What its text needs.
  ///
  /// - Complexity: O(repairs)
  var repairs: Repairs { repairs(inside: 0..<Int.max, countedFrom: 0) }

  /// What a part of its text needs, by offsets that are counted from an origin.
  ///
  /// - Complexity: O(log *n* + *m*) for *m* of *n* repairs: the others are not read.
  func repairs(inside part: Range<Int>, countedFrom origin: Int) -> Repairs {
    switch details {
    case .known(let repairs, _): return repairs.inside(part, countedFrom: origin)
    case .stored(var reader):
      var repairs = Repairs()
      repairs.cutHyphens = reader.numbers(inside: part, countedFrom: origin)
      repairs.wordStarts = reader.numbers(inside: part, countedFrom: origin)
      repairs.blockStarts = reader.numbers(inside: part, countedFrom: origin)
      return repairs
    }
  }

  /// What it explains.
  ///
  /// - Complexity: O(bytes of the acronyms): they are read when they are asked for, which no question
  ///   does.
  var acronyms: [Acronym] {
    switch details {
    case .known(_, let acronyms): return acronyms
    case .stored(var reader):
      for _ in 0..<3 { _ = reader.numbers(inside: 0..<0, countedFrom: 0) }
      let words = reader.strings()
      return stride(from: 0, to: words.count - 1, by: 2).map {
        Acronym(short: words[$0], long: words[$0 + 1])
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.string(metadata.file)
    writer.string(metadata.id)
    writer.string(metadata.title)
    for value in [
      metadata.publisher, metadata.date, metadata.audience, metadata.scope, metadata.language,
      metadata.url, metadata.rights,
    ] {
      writer.optional(value)
    }
    writer.uint32(Int(encoding.rawValue))
    writer.uint64(UInt64(size))
    writer.uint32(lines)
    writer.uint32(passages.lowerBound)
    writer.uint32(passages.upperBound)
    let repairs = repairs
    writer.numbers(repairs.cutHyphens)
    writer.numbers(repairs.wordStarts)
    writer.numbers(repairs.blockStarts)
    writer.strings(acronyms.flatMap { [$0.short, $0.long] })
  }

  init(
    metadata: DocumentMetadata, encoding: TextEncoding, size: Int, lines: Int,
    passages: Range<Int>, repairs: Repairs, acronyms: [Acronym]
  ) {
    self.metadata = metadata
    self.encoding = encoding
    self.size = size
    self.lines = lines
    self.passages = passages
    details = .known(repairs, acronyms)
  }

  init(reading reader: RecordReader) {
    var reader = reader
    metadata = DocumentMetadata(file: reader.string(), id: reader.string(), title: reader.string())
    metadata.publisher = reader.optional()
    metadata.date = reader.optional()
    metadata.audience = reader.optional()
    metadata.scope = reader.optional()
    metadata.language = reader.optional()
    metadata.url = reader.optional()
    metadata.rights = reader.optional()
    encoding = TextEncoding(rawValue: UInt8(truncatingIfNeeded: reader.uint32())) ?? .utf8
    size = Int(reader.uint64())
    lines = reader.uint32()
    let first = reader.uint32()
    passages = first..<max(first, reader.uint32())
    details = .stored(reader)
  }
}
