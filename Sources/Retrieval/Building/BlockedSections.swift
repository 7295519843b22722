import WordTables

/// Writes the sections of a large collection; <doc:IndexFormat> gives the grammar.
struct BlockedSections {
  static let count = 4

  let fieldCount: Int
  let lengths: [UInt32]
  let terms: WordTable
  let postings: GatheredPostings
  let parameters: FieldParameters

  func write(to writer: inout SectionWriter) {
    let order = terms.numbersInWordOrder()
    let fields = (0..<fieldCount).map { field in
      FieldLengths(stride(from: field, to: lengths.count, by: fieldCount).map { lengths[$0] })
    }
    addLengths(fields, to: &writer)
    addTerms(order, to: &writer)
    addLists(order, fields, to: &writer)
  }

  private func addLengths(_ fields: [FieldLengths], to writer: inout SectionWriter) {
    var section: [UInt8] = []
    section.append(littleEndian: UInt32(lengths.count / fieldCount))
    section.append(littleEndian: UInt32(fieldCount))
    section.append(littleEndian: parameters.k1.bitPattern)
    section.append(littleEndian: parameters.b.bitPattern)
    for field in fields { section.append(littleEndian: field.total) }
    for field in fields { field.appendHeader(to: &section) }
    writer.add(BlockFormat.lengths, section)
    for field in fields { writer.append(field.array) }
  }

  private func addTerms(_ order: [Int], to writer: inout SectionWriter) {
    var starts: [UInt32] = [0]
    var letters: [UInt8] = []
    for first in stride(from: 0, to: order.count, by: BlockFormat.groupLength) {
      var previous: ArraySlice<UInt8> = []
      for ordinal in first..<min(first + BlockFormat.groupLength, order.count) {
        let term = terms.word(order[ordinal])
        let shared = zip(previous, term).prefix { $0 == $1 }.count
        if ordinal > first { VariableNumber.append(shared, to: &letters) }
        VariableNumber.append(term.count - shared, to: &letters)
        letters += term.dropFirst(shared)
        previous = term
      }
      starts.append(UInt32(letters.count))
    }
    writer.begin(BlockFormat.terms)
    writer.append([UInt32(order.count)])
    writer.append(starts)
    writer.append(letters)
  }

  private func addLists(
    _ order: [Int], _ fields: [FieldLengths], to writer: inout SectionWriter
  ) {
    let encoder = fields.map { field in
      ListEncoder(lengths: field.lengths, averageLength: field.average, parameters: parameters)
    }
    var lists: [UInt8] = []
    var checksums: [UInt64] = []
    var length = 0
    var group: [UInt8] = []
    var passages: [UInt32] = []
    var frequencies: [UInt32] = []
    var postings = postings
    // By far the largest section: no more of it is held than the lists of a group.
    writer.begin(BlockFormat.blocks)
    for first in stride(from: 0, to: order.count, by: BlockFormat.groupLength) {
      group.removeAll(keepingCapacity: true)
      for number in order[first..<min(first + BlockFormat.groupLength, order.count)] {
        for field in 0..<fieldCount {
          passages.removeAll(keepingCapacity: true)
          frequencies.removeAll(keepingCapacity: true)
          postings.read(
            number * fieldCount + field, passages: &passages, frequencies: &frequencies)
          Self.appendStart(length + group.count, to: &lists)
          encoder[field].append(passages, frequencies, to: &group)
        }
      }
      writer.append(group)
      length += group.count
      checksums.append(Checksum.of(group.span.raw))
    }
    writer.append([UInt8](repeating: 0, count: BlockFormat.padding))
    Self.appendStart(length, to: &lists)
    for checksum in checksums { lists.append(littleEndian: checksum) }
    writer.add(BlockFormat.lists, lists)
  }

  private static func appendStart(_ start: Int, to lists: inout [UInt8]) {
    for byte in 0..<BlockFormat.startLength {
      lists.append(UInt8(truncatingIfNeeded: start >> (8 * byte)))
    }
  }
}
