/// The distinct terms of a collection, numbered from 0 in the order in which they first occur.
///
/// All terms stand end to end in one array, found through an open-addressing table with linear
/// probing that is at most half full: an occurrence of a known term allocates nothing. A slot holds
/// half the hash beside the number, so that another term is hardly ever looked at.
struct TermTable {
  private var letters: [UInt8] = []
  /// Where each term begins in `letters`, and where the last one ends.
  private var starts: [UInt32] = [0]
  /// The high half of the hash, and below it the number of a term plus one; zero where free; as many
  /// as a power of two.
  private var slots = [UInt64](repeating: 0, count: 1024)

  /// The number of distinct terms.
  var count: Int { starts.count - 1 }

  /// The bytes of a term.
  func term(_ number: Int) -> ArraySlice<UInt8> {
    letters[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// The number of a term, a new one if it was not met before.
  ///
  /// - Complexity: O(*n*) on average, where *n* is the length of the term.
  mutating func number(of term: Span<UInt8>) -> Int {
    let hash = Self.hash(term)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] &>> 32 == hash &>> 32 {
        let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
        if isTerm(number, equalTo: term) { return number }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return insert(term, hash: hash, slot: slot)
  }

  /// All numbers, in the order of the bytes of their terms.
  ///
  /// - Complexity: O(*n* log *n*) comparisons, where *n* is the number of terms.
  func numbersInTermOrder() -> [Int] {
    // Eight letters in one number decide nearly every comparison.
    var keyed = (0..<count).map { (key: Self.key(of: term($0)), number: $0) }
    keyed.sort { left, right in
      left.key == right.key
        ? term(left.number).lexicographicallyPrecedes(term(right.number)) : left.key < right.key
    }
    return keyed.map(\.number)
  }

  /// The first eight letters, the first highest, zeros behind a shorter term.
  private static func key(of term: ArraySlice<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for letter in term.prefix(8) { key = key &<< 8 | UInt64(letter) }
    return term.count < 8 ? key &<< UInt64(8 * (8 - term.count)) : key
  }

  private func isTerm(_ number: Int, equalTo other: Span<UInt8>) -> Bool {
    let range = Int(starts[number])..<Int(starts[number + 1])
    guard range.count == other.count else { return false }
    let term = letters.span.extracting(range).raw
    let other = other.raw
    guard range.count >= 8 else {
      return TermWord.short(term, range.count) == TermWord.short(other, range.count)
    }
    for offset in stride(from: 0, to: range.count - 8, by: 8)
    where term.loadUInt64(at: offset) != other.loadUInt64(at: offset) { return false }
    return term.loadUInt64(at: range.count - 8) == other.loadUInt64(at: range.count - 8)
  }

  private mutating func insert(_ term: Span<UInt8>, hash: UInt64, slot: Int) -> Int {
    let number = count
    for index in term.indices { letters.append(term[index]) }
    starts.append(UInt32(letters.count))
    slots[slot] = Self.entry(hash, number)
    if 2 * count > slots.count { grow() }
    return number
  }

  private static func entry(_ hash: UInt64, _ number: Int) -> UInt64 {
    hash & 0xFFFF_FFFF_0000_0000 | UInt64(number + 1)
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: 4 * slots.count)
    for number in 0..<count {
      let hash = Self.hash(term(number).span)
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Self.entry(hash, number)
    }
  }

  /// A hash for this table alone, eight letters a step; files have ``TermHash``.
  private static func hash(_ term: Span<UInt8>) -> UInt64 {
    let bytes = term.raw
    var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(term.count)
    guard term.count >= 8 else { return mixed(hash ^ TermWord.short(bytes, term.count)) }
    for offset in stride(from: 0, to: term.count - 8, by: 8) {
      hash = (hash ^ bytes.loadUInt64(at: offset)) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash &>> 32
    }
    return mixed(hash ^ bytes.loadUInt64(at: term.count - 8))
  }

  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = word &* 0xC4CE_B9FE_1A85_EC53
    return (product ^ (product &>> 29)) &* 0xFF51_AFD7_ED55_8CCD ^ (product &>> 32)
  }
}
