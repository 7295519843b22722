import WordTables

/// Writes the sections of a small collection: arrays of numbers, read as they lie.
struct PlainSections {
  static let count = 3

  let fieldCount: Int
  let lengths: [UInt32]
  let terms: WordTable
  let postings: GatheredPostings

  func write(to writer: inout SectionWriter) {
    let order = terms.numbersInWordOrder()
    writer.add(IndexSections.fields, fieldsSection())
    addLexicon(order, to: &writer)
    addPostings(order, to: &writer)
  }

  private func fieldsSection() -> [UInt8] {
    var section: [UInt8] = []
    section.append(littleEndian: UInt32(lengths.count / fieldCount))
    section.append(littleEndian: UInt32(fieldCount))
    for field in 0..<fieldCount {
      let total = lengths(of: field).reduce(UInt64(0)) { $0 + UInt64($1) }
      section.append(littleEndian: total)
    }
    for field in 0..<fieldCount { section.append(littleEndian: lengths(of: field)) }
    return section
  }

  private func lengths(of field: Int) -> some Sequence<UInt32> {
    stride(from: field, to: lengths.count, by: fieldCount).lazy.map { lengths[$0] }
  }

  private func addLexicon(_ order: [Int], to writer: inout SectionWriter) {
    var slotCount = 2
    while slotCount < 2 * order.count { slotCount *= 2 }
    var starts: [UInt32] = [0]
    var letters: [UInt8] = []
    for number in order {
      letters += terms.word(number)
      starts.append(UInt32(letters.count))
    }
    writer.begin(IndexSections.lexicon)
    writer.append([UInt32(order.count), UInt32(slotCount)])
    writer.append(starts)
    writer.append(slots(order, count: slotCount))
    writer.append(letters)
  }

  private func slots(_ order: [Int], count: Int) -> [UInt32] {
    var slots = [UInt32](repeating: 0, count: count)
    for (ordinal, number) in order.enumerated() {
      let hash = TermHash.fnv1a(terms.word(number).span)
      var slot = Int(truncatingIfNeeded: hash) & (count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = UInt32(ordinal + 1)
    }
    return slots
  }

  private func addPostings(_ order: [Int], to writer: inout SectionWriter) {
    var starts: [UInt32] = [0]
    var passages: [UInt32] = []
    var frequencies: [UInt32] = []
    var postings = postings
    for number in order {
      for field in 0..<fieldCount {
        postings.read(
          number * fieldCount + field, passages: &passages, frequencies: &frequencies)
        starts.append(UInt32(passages.count))
      }
    }
    writer.begin(IndexSections.postings)
    writer.append([UInt32(postings.listCount), UInt32(passages.count)])
    writer.append(starts)
    writer.append(passages)
    writer.append(frequencies)
  }
}
