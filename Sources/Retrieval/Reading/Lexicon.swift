/// The terms of an index in the order of their bytes: the section "lexicon", read in place.
struct Lexicon: Sendable {
  let termCount: Int
  private let bytes: IndexBytes
  private let starts: Range<Int>
  private let slots: Range<Int>
  private let letters: Range<Int>

  /// - Throws: `IndexError.damaged` where the section does not have the length it states.
  init(_ file: SectionedFile) throws(IndexError) {
    let range = try file.section(IndexSections.lexicon)
    bytes = file.bytes
    guard range.count >= 8 else { throw Self.damage }
    termCount = Int(bytes.loadUInt32(at: range.lowerBound))
    let slotCount = Int(bytes.loadUInt32(at: range.lowerBound + 4))
    let slotsStart = range.lowerBound + 8 + 4 * (termCount + 1)
    let lettersStart = slotsStart + 4 * slotCount
    guard lettersStart <= range.upperBound, slotCount > 0, slotCount & (slotCount - 1) == 0 else {
      throw Self.damage
    }
    starts = range.lowerBound + 8..<slotsStart
    slots = slotsStart..<lettersStart
    letters = lettersStart..<range.upperBound
  }

  /// The bytes of a term.
  func term(at ordinal: Int) -> [UInt8] {
    bytes.array(in: range(of: ordinal))
  }

  /// Calls a closure with the bytes of the terms from an ordinal on, as long as it returns true.
  func forEachTerm(from first: Int, _ body: (Span<UInt8>) -> Bool) {
    for ordinal in first..<termCount where !body(bytes.bytes(in: range(of: ordinal))) { return }
  }

  /// The ordinal of a term; nil where it is not in the index.
  ///
  /// - Complexity: O(*n*) on average, where *n* is the length of the term.
  func find(_ term: Span<UInt8>) -> Int? {
    let slots = bytes.words(in: slots)
    var slot = Int(truncatingIfNeeded: TermHash.fnv1a(term)) & (slots.count - 1)
    // A table that is full, as a damaged file may hold, ends the search too.
    for _ in slots.indices {
      guard slots[slot] != 0 else { return nil }
      let ordinal = Int(slots[slot]) - 1
      if isTerm(ordinal, equalTo: term) { return ordinal }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Checks what no lookup may trap on: terms lie within their letters, slots name terms.
  func checkBounds() throws(IndexError) {
    let starts = bytes.words(in: starts)
    guard starts[0] == 0, starts[termCount] == letters.count else { throw Self.damage }
    guard starts.isAscending, bytes.words(in: slots).greatest <= termCount else {
      throw Self.damage
    }
  }

  /// Checks within the bounds that terms stand in order, and that each has one slot and is found.
  func validate() throws(IndexError) {
    let slots = bytes.words(in: slots)
    var taken = 0
    for slot in slots.indices where slots[slot] != 0 { taken += 1 }
    guard taken == termCount, slots.count >= 2 * termCount else { throw Self.damage }
    for ordinal in 0..<termCount {
      let term = bytes.bytes(in: range(of: ordinal))
      guard find(term) == ordinal else { throw Self.damage }
      if ordinal > 0, !precedes(bytes.bytes(in: range(of: ordinal - 1)), term) {
        throw Self.damage
      }
    }
  }

  private func precedes(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
      return left[index] < right[index]
    }
    return left.count < right.count
  }

  private func range(of ordinal: Int) -> Range<Int> {
    let starts = bytes.words(in: starts)
    let first = letters.lowerBound + Int(starts[ordinal])
    return first..<letters.lowerBound + Int(starts[ordinal + 1])
  }

  private func isTerm(_ ordinal: Int, equalTo other: Span<UInt8>) -> Bool {
    let term = bytes.bytes(in: range(of: ordinal))
    guard term.count == other.count else { return false }
    for index in other.indices where term[index] != other[index] { return false }
    return true
  }

  private static let damage = IndexError.damaged(section: IndexSections.lexicon.description)
}
