/// The distinct terms of a collection, numbered from 0 in the order in which they first occur.
///
/// All terms stand end to end in one array, found through an open-addressing table with linear
/// probing that is at most half full: an occurrence of a known term allocates nothing.
struct TermTable {
  private var letters: [UInt8] = []
  /// Where each term begins in `letters`, and where the last one ends.
  private var starts = [0]
  private var hashes: [UInt64] = []
  /// The number of a term plus one, zero where free; as many as a power of two.
  private var slots = [UInt32](repeating: 0, count: 1024)

  /// The number of distinct terms.
  var count: Int { hashes.count }

  /// The bytes of a term.
  func term(_ number: Int) -> ArraySlice<UInt8> { letters[starts[number]..<starts[number + 1]] }

  /// The hash of a term.
  func hash(of number: Int) -> UInt64 { hashes[number] }

  /// The number of a term, a new one if it was not met before.
  ///
  /// - Complexity: O(*n*) on average, where *n* is the length of the term.
  mutating func number(of term: Span<UInt8>) -> Int {
    let hash = TermHash.fnv1a(term)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isTerm(number, equalTo: term) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return insert(term, hash: hash, slot: slot)
  }

  /// All numbers, in the order of the bytes of their terms.
  ///
  /// - Complexity: O(*n* log *n*) comparisons, where *n* is the number of terms.
  func numbersInTermOrder() -> [Int] {
    (0..<count).sorted { term($0).lexicographicallyPrecedes(term($1)) }
  }

  private func isTerm(_ number: Int, equalTo other: Span<UInt8>) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == other.count else { return false }
    for index in other.indices where letters[start + index] != other[index] { return false }
    return true
  }

  private mutating func insert(_ term: Span<UInt8>, hash: UInt64, slot: Int) -> Int {
    let number = count
    for index in term.indices { letters.append(term[index]) }
    starts.append(letters.count)
    hashes.append(hash)
    slots[slot] = UInt32(number + 1)
    if 2 * count > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    slots = TermTable.slots(holding: hashes, count: 2 * slots.count)
  }

  /// A table of `count` slots, a power of two, that holds places plus one in order of insertion.
  static func slots(holding hashes: some Sequence<UInt64>, count: Int) -> [UInt32] {
    var slots = [UInt32](repeating: 0, count: count)
    for (place, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = UInt32(place + 1)
    }
    return slots
  }
}
