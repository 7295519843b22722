import WordTables

/// Writes the sections of a small collection: arrays of numbers, read as they lie.
struct PlainSections {
  let fieldCount: Int
  let lengths: [UInt32]
  let terms: WordTable
  let postings: GatheredPostings

  func write(to writer: inout SectionWriter) {
    let order = terms.numbersInWordOrder()
    writer.add(IndexSections.fields, fieldsSection())
    writer.add(IndexSections.lexicon, lexiconSection(order))
    writer.add(IndexSections.postings, postingsSection(order))
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

  private func lexiconSection(_ order: [Int]) -> [UInt8] {
    var slotCount = 2
    while slotCount < 2 * order.count { slotCount *= 2 }
    var starts: [UInt32] = [0]
    var letters: [UInt8] = []
    for number in order {
      letters += terms.word(number)
      starts.append(UInt32(letters.count))
    }
    var section: [UInt8] = []
    section.append(littleEndian: UInt32(order.count))
    section.append(littleEndian: UInt32(slotCount))
    section.append(littleEndian: starts)
    section.append(littleEndian: slots(order, count: slotCount))
    return section + letters
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

  private func postingsSection(_ order: [Int]) -> [UInt8] {
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
    var section: [UInt8] = []
    section.append(littleEndian: UInt32(postings.listCount))
    section.append(littleEndian: UInt32(passages.count))
    section.append(littleEndian: starts)
    section.append(littleEndian: passages)
    section.append(littleEndian: frequencies)
    return section
  }
}
