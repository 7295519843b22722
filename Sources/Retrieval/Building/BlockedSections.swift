import WordTables

/// Writes the sections of a large collection; <doc:IndexFormat> gives the grammar.
struct BlockedSections {
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
    writer.add(BlockFormat.lengths, lengthsSection(fields))
    writer.add(BlockFormat.terms, termsSection(order))
    addLists(order, fields, to: &writer)
  }

  private func lengthsSection(_ fields: [FieldLengths]) -> [UInt8] {
    var section: [UInt8] = []
    section.append(littleEndian: UInt32(lengths.count / fieldCount))
    section.append(littleEndian: UInt32(fieldCount))
    section.append(littleEndian: parameters.k1.bitPattern)
    section.append(littleEndian: parameters.b.bitPattern)
    for field in fields { section.append(littleEndian: field.total) }
    for field in fields { field.appendHeader(to: &section) }
    for field in fields { field.appendArray(to: &section) }
    return section
  }

  private func termsSection(_ order: [Int]) -> [UInt8] {
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
    var section: [UInt8] = []
    section.append(littleEndian: UInt32(order.count))
    section.append(littleEndian: starts)
    return section + letters
  }

  private func addLists(
    _ order: [Int], _ fields: [FieldLengths], to writer: inout SectionWriter
  ) {
    let encoder = fields.map { field in
      ListEncoder(lengths: field.lengths, averageLength: field.average, parameters: parameters)
    }
    var lists: [UInt8] = []
    var checksums: [UInt64] = []
    var blocks: [UInt8] = []
    // Packed they take less. An array that grows is there twice; room that is not used costs nothing.
    blocks.reserveCapacity(postings.size)
    var passages: [UInt32] = []
    var frequencies: [UInt32] = []
    var postings = postings
    for first in stride(from: 0, to: order.count, by: BlockFormat.groupLength) {
      let start = blocks.count
      for number in order[first..<min(first + BlockFormat.groupLength, order.count)] {
        for field in 0..<fieldCount {
          passages.removeAll(keepingCapacity: true)
          frequencies.removeAll(keepingCapacity: true)
          postings.read(
            number * fieldCount + field, passages: &passages, frequencies: &frequencies)
          Self.appendStart(blocks.count, to: &lists)
          encoder[field].append(passages, frequencies, to: &blocks)
        }
      }
      checksums.append(Checksum.xxHash64(blocks.span.raw.extracting(start..<blocks.count)))
    }
    Self.appendStart(blocks.count, to: &lists)
    for checksum in checksums { lists.append(littleEndian: checksum) }
    blocks.append(contentsOf: repeatElement(0, count: BlockFormat.padding))
    writer.add(BlockFormat.lists, lists)
    // By far the largest section: there is to be no second one of it.
    writer.add(BlockFormat.blocks, consume blocks)
  }

  private static func appendStart(_ start: Int, to lists: inout [UInt8]) {
    for byte in 0..<BlockFormat.startLength {
      lists.append(UInt8(truncatingIfNeeded: start >> (8 * byte)))
    }
  }
}
