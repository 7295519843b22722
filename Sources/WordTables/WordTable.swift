/// Distinct words, numbered from 0 in the order in which they first occur.
///
/// ```swift
/// var table = WordTable()
/// table.number(of: word.span)  // 0, and so every time
/// ```
///
/// All words stand end to end in one array, found through an open-addressing table with linear
/// probing that is at most half full: an occurrence of a known word allocates nothing. A slot holds
/// half the hash beside the number, so that another word is hardly ever looked at. At most
/// 2³² − 2 words and 2³² − 1 bytes; more trap.
public struct WordTable: Sendable {
  private var letters: [UInt8] = []
  /// Where each word begins in `letters`, and where the last one ends.
  private var starts: [UInt32] = [0]
  /// The high half of the hash, and below it the number of a word plus one; zero where free; as many
  /// as a power of two.
  private var slots = [UInt64](repeating: 0, count: 1024)

  /// An empty table.
  public init() {}

  /// The number of distinct words.
  public var count: Int { starts.count - 1 }

  /// The bytes of a word.
  public func word(_ number: Int) -> ArraySlice<UInt8> {
    letters[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// The number of a word, a new one if it was not met before.
  ///
  /// - Complexity: O(*n*) on average, where *n* is the length of the word.
  public mutating func number(of word: Span<UInt8>) -> Int {
    let hash = Self.hash(word)
    let slot = slot(of: word, hash: hash)
    return slots[slot] == 0 ? insert(word, hash: hash, slot: slot) : Self.number(in: slots[slot])
  }

  /// The number of a word; nil where it was never met.
  ///
  /// - Complexity: O(*n*) on average, where *n* is the length of the word.
  public func find(_ word: Span<UInt8>) -> Int? {
    let slot = slot(of: word, hash: Self.hash(word))
    return slots[slot] == 0 ? nil : Self.number(in: slots[slot])
  }

  /// The slot of a word, or the free one where it belongs.
  @inline(__always)
  private func slot(of word: Span<UInt8>, hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] &>> 32 == hash &>> 32, isWord(Self.number(in: slots[slot]), equalTo: word) {
        break
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private static func number(in entry: UInt64) -> Int { Int(entry & 0xFFFF_FFFF) - 1 }

  /// All numbers, in the order of the bytes of their words.
  ///
  /// - Complexity: O(*n* log *n*) comparisons, where *n* is the number of words.
  public func numbersInWordOrder() -> [Int] {
    // Eight letters in one number decide nearly every comparison.
    var keyed = (0..<count).map { (key: Self.key(of: word($0)), number: $0) }
    keyed.sort { left, right in
      left.key == right.key
        ? word(left.number).lexicographicallyPrecedes(word(right.number)) : left.key < right.key
    }
    return keyed.map(\.number)
  }

  /// The first eight letters, the first highest, zeros behind a shorter word.
  private static func key(of word: ArraySlice<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for letter in word.prefix(8) { key = key &<< 8 | UInt64(letter) }
    return word.count < 8 ? key &<< UInt64(8 * (8 - word.count)) : key
  }

  private func isWord(_ number: Int, equalTo other: Span<UInt8>) -> Bool {
    let range = Int(starts[number])..<Int(starts[number + 1])
    guard range.count == other.count else { return false }
    let word = letters.span.extracting(range).raw
    let other = other.raw
    guard range.count >= 8 else {
      return word.shortWord(range.count) == other.shortWord(range.count)
    }
    for offset in stride(from: 0, to: range.count - 8, by: 8)
    where word.loadUInt64(at: offset) != other.loadUInt64(at: offset) { return false }
    return word.loadUInt64(at: range.count - 8) == other.loadUInt64(at: range.count - 8)
  }

  private mutating func insert(_ word: Span<UInt8>, hash: UInt64, slot: Int) -> Int {
    let number = count
    for index in word.indices { letters.append(word[index]) }
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
      let hash = Self.hash(word(number).span)
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Self.entry(hash, number)
    }
  }

  /// A hash for this table alone, eight letters a step; nothing of it is ever stored.
  private static func hash(_ word: Span<UInt8>) -> UInt64 {
    let bytes = word.raw
    var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(word.count)
    guard word.count >= 8 else { return mixed(hash ^ bytes.shortWord(word.count)) }
    for offset in stride(from: 0, to: word.count - 8, by: 8) {
      hash = (hash ^ bytes.loadUInt64(at: offset)) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash &>> 32
    }
    return mixed(hash ^ bytes.loadUInt64(at: word.count - 8))
  }

  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = word &* 0xC4CE_B9FE_1A85_EC53
    return (product ^ (product &>> 29)) &* 0xFF51_AFD7_ED55_8CCD ^ (product &>> 32)
  }
}
