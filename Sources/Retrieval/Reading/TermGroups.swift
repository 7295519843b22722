/// The terms of a large collection in the order of their bytes, in groups of 16 of which all but the
/// first leave out what they share with the one before: the section "terms", read in place.
///
/// A sixth of the size of the slots and letters of ``Lexicon``. Source: I. Witten, A. Moffat and
/// T. Bell, "Managing Gigabytes" (1999), section 4.1, "Front coding".
struct TermGroups: Sendable {
  let count: Int
  private let bytes: IndexBytes
  private let starts: Int
  private let letters: Range<Int>

  /// - Throws: `IndexError.damaged` where the section contradicts itself.
  init(_ file: SectionedFile) throws(IndexError) {
    let range = try file.section(BlockFormat.terms)
    bytes = file.bytes
    guard range.count >= 8 else { throw Self.damage }
    count = Int(bytes.loadUInt32(at: range.lowerBound))
    starts = range.lowerBound + 4
    let groupCount = (count + BlockFormat.groupLength - 1) / BlockFormat.groupLength
    let lettersStart = starts + 4 * (groupCount + 1)
    guard lettersStart <= range.upperBound else { throw Self.damage }
    letters = lettersStart..<range.upperBound
    try checkBounds(groupCount)
  }

  /// The number of groups.
  var groupCount: Int { (count + BlockFormat.groupLength - 1) / BlockFormat.groupLength }

  /// The bytes of a term.
  func term(at ordinal: Int) -> [UInt8] {
    precondition((0..<count).contains(ordinal), "no such term")
    var reader = GroupReader(bytes.span, group(ordinal / BlockFormat.groupLength))
    for _ in 0...ordinal % BlockFormat.groupLength where !reader.advance() { return [] }
    return reader.term
  }

  /// The ordinal of a term; nil where it is not in the index.
  ///
  /// - Complexity: O(*n* log *t*), where *n* is the length of the term and *t* the number of terms.
  func find(_ term: Span<UInt8>) -> Int? {
    var low = 0
    var high = groupCount
    while low < high {
      let middle = (low + high) / 2
      if isFirst(of: middle, after: term) { high = middle } else { low = middle + 1 }
    }
    guard low > 0 else { return nil }
    let first = (low - 1) * BlockFormat.groupLength
    let place = Self.place(
      of: term, in: bytes.span, group(low - 1), count: min(BlockFormat.groupLength, count - first))
    return place.map { first + $0 }
  }

  /// The place of a term in a group whose first term does not stand after it.
  ///
  /// Terms are compared as they lie: one that shares more letters with the term before it than that one
  /// shares with what is looked for stands before that, too, and one that shares fewer stands after it.
  private static func place(
    of term: Span<UInt8>, in bytes: RawSpan, _ group: Range<Int>, count: Int
  ) -> Int? {
    var offset = group.lowerBound
    var equal = 0
    for place in 0..<count {
      guard
        let shared = place == 0
          ? 0 : VariableNumber.read(bytes, at: &offset, before: group.upperBound),
        let length = VariableNumber.read(bytes, at: &offset, before: group.upperBound),
        length <= group.upperBound - offset, shared >= equal
      else { return nil }
      if shared == equal {
        let end = offset + length
        var next = offset
        while next < end, equal < term.count, bytes.loadUInt8(at: next) == term[equal] {
          next += 1
          equal += 1
        }
        if next == end, equal == term.count { return place }
        if equal == term.count || next < end && bytes.loadUInt8(at: next) > term[equal] {
          return nil
        }
      }
      offset += length
    }
    return nil
  }

  /// Checks that terms stand in order.
  func validate() throws(IndexError) {
    var previous: [UInt8] = []
    var ordinal = 0
    for group in 0..<groupCount {
      var reader = GroupReader(bytes.span, self.group(group))
      for _ in 0..<min(BlockFormat.groupLength, count - ordinal) {
        guard reader.advance(), ordinal == 0 || previous.lexicographicallyPrecedes(reader.term)
        else { throw Self.damage }
        previous = reader.term
        ordinal += 1
      }
      guard reader.isAtEnd else { throw Self.damage }
    }
  }

  private func checkBounds(_ groupCount: Int) throws(IndexError) {
    var end: UInt32 = 0
    for group in 0...groupCount {
      let start = bytes.loadUInt32(at: starts + 4 * group)
      guard group > 0 ? start >= end : start == 0 else { throw Self.damage }
      end = start
    }
    guard Int(end) == letters.count else { throw Self.damage }
  }

  /// Where the bytes of a group stand; none behind the last one.
  private func group(_ number: Int) -> Range<Int> {
    guard number < groupCount else { return letters.upperBound..<letters.upperBound }
    let start = letters.lowerBound + Int(bytes.loadUInt32(at: starts + 4 * number))
    return start..<letters.lowerBound + Int(bytes.loadUInt32(at: starts + 4 * number + 4))
  }

  /// Whether the first term of a group stands after another term.
  private func isFirst(of number: Int, after term: Span<UInt8>) -> Bool {
    let range = group(number)
    let bytes = bytes.span
    var offset = range.lowerBound
    guard let length = VariableNumber.read(bytes, at: &offset, before: range.upperBound),
      length <= range.upperBound - offset
    else { return true }
    for index in 0..<min(length, term.count) {
      let letter = bytes.loadUInt8(at: offset + index)
      if letter != term[index] { return letter > term[index] }
    }
    return length > term.count
  }

  /// Reads the terms of a group one after the other.
  private struct GroupReader: ~Escapable {
    private let bytes: RawSpan
    private var offset: Int
    private let end: Int
    private var isFirst = true
    private(set) var term: [UInt8] = []

    @_lifetime(copy bytes)
    init(_ bytes: RawSpan, _ range: Range<Int>) {
      self.bytes = bytes
      offset = range.lowerBound
      end = range.upperBound
    }

    var isAtEnd: Bool { offset == end }

    /// Reads the next term; false where the group does not hold a whole one.
    @_lifetime(self: copy self)
    mutating func advance() -> Bool {
      guard let shared = isFirst ? 0 : VariableNumber.read(bytes, at: &offset, before: end),
        let length = VariableNumber.read(bytes, at: &offset, before: end),
        shared <= term.count, length <= end - offset
      else { return false }
      isFirst = false
      term.removeLast(term.count - shared)
      for index in 0..<length { term.append(bytes.loadUInt8(at: offset + index)) }
      offset += length
      return true
    }
  }

  private static let damage = IndexError.damaged(section: BlockFormat.terms.description)
}
