/// Distinct words, numbered from 0 in the order in which they first occur.
///
/// ```swift
/// var table = WordTable()
/// table.number(of: word.span)  // 0, and so every time
/// ```
///
/// All words stand end to end in one array, found through an open-addressing table with linear
/// probing that is at most half full: an occurrence of a known word allocates nothing. A slot holds a
/// word of up to eight bytes itself, so that most are found by one look into memory. At most 2³² − 2
/// words and 2³² − 1 bytes; more trap.
public struct WordTable: Sendable {
  private struct Slot {
    /// The bytes of a short word as a number, the hash of a longer one.
    var key: UInt64 = 0
    /// The number of the word plus one; 0 where the slot is free.
    var entry: UInt32 = 0
    var length: UInt32 = 0
  }

  private var letters: [UInt8] = []
  /// Where each word begins in `letters`, and where the last one ends.
  private var starts: [UInt32] = [0]
  /// As many as a power of two.
  private var slots = [Slot](repeating: Slot(), count: 512)

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
    let key = Self.key(of: word)
    let (slot, entry) = slot(of: word, key)
    return entry == 0 ? insert(word, key, slot) : Int(entry) - 1
  }

  /// The number of a word; nil where it was never met.
  ///
  /// - Complexity: O(*n*) on average, where *n* is the length of the word.
  public func find(_ word: Span<UInt8>) -> Int? {
    let entry = slot(of: word, Self.key(of: word)).entry
    return entry == 0 ? nil : Int(entry) - 1
  }

  /// The slot of a word and what it holds, or the free one where it belongs and 0.
  @inline(__always)
  private func slot(of word: Span<UInt8>, _ key: UInt64) -> (place: Int, entry: UInt32) {
    let slots = slots.span
    let mask = slots.count &- 1
    var place = Self.place(key, word.count) & mask
    while true {
      let slot = slots[place]
      if slot.entry == 0 { return (place, 0) }
      if slot.key == key, slot.length == word.count,
        word.count <= Self.longestKey || isWord(Int(slot.entry) &- 1, equalTo: word)
      {
        return (place, slot.entry)
      }
      place = (place &+ 1) & mask
    }
  }

  /// All numbers, in the order of the bytes of their words.
  ///
  /// - Complexity: O(*n* log *n*) comparisons, where *n* is the number of words.
  public func numbersInWordOrder() -> [Int] {
    // Eight letters in one number decide nearly every comparison.
    var keyed = (0..<count).map { (key: Self.sortKey(of: word($0)), number: $0) }
    keyed.sort { left, right in
      left.key == right.key
        ? word(left.number).lexicographicallyPrecedes(word(right.number)) : left.key < right.key
    }
    return keyed.map(\.number)
  }

  /// The first eight letters, the first highest, zeros behind a shorter word.
  private static func sortKey(of word: ArraySlice<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for letter in word.prefix(8) { key = key &<< 8 | UInt64(letter) }
    return word.count < 8 ? key &<< UInt64(8 * (8 - word.count)) : key
  }

  // MARK: Slots

  /// The longest word that its key tells from all others of its length.
  private static let longestKey = 8

  /// What a slot knows a word by, eight letters a step; nothing of it is ever stored in a file.
  @inline(__always)
  private static func key(of word: Span<UInt8>) -> UInt64 {
    let bytes = word.raw
    if word.count < 8 { return bytes.loadLetters(word.count) }
    var key: UInt64 = 0
    for offset in stride(from: 0, to: word.count - 8, by: 8) {
      key = (key ^ bytes.loadUInt64(at: offset)) &* 0xFF51_AFD7_ED55_8CCD
      key ^= key &>> 32
    }
    return key ^ bytes.loadUInt64(at: word.count - 8)
  }

  /// Where a key is looked for first.
  @inline(__always)
  private static func place(_ key: UInt64, _ length: Int) -> Int {
    let product = (key ^ (0x9E37_79B9_7F4A_7C15 &* UInt64(length))) &* 0xC4CE_B9FE_1A85_EC53
    return Int(
      truncatingIfNeeded: (product ^ (product &>> 29)) &* 0xFF51_AFD7_ED55_8CCD &>> 20)
  }

  private func isWord(_ number: Int, equalTo other: Span<UInt8>) -> Bool {
    let word = letters.span.extracting(Int(starts[number])..<Int(starts[number + 1])).raw
    let other = other.raw
    for offset in stride(from: 0, to: word.byteCount - 8, by: 8)
    where word.loadUInt64(at: offset) != other.loadUInt64(at: offset) { return false }
    let last = word.byteCount - 8
    return word.loadUInt64(at: last) == other.loadUInt64(at: last)
  }

  private mutating func insert(_ word: Span<UInt8>, _ key: UInt64, _ slot: Int) -> Int {
    let number = count
    for index in word.indices { letters.append(word[index]) }
    starts.append(UInt32(letters.count))
    slots[slot] = Slot(key: key, entry: UInt32(number + 1), length: UInt32(word.count))
    if 2 * count > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 2 * old.count)
    for slot in old where slot.entry != 0 {
      var place = Self.place(slot.key, Int(slot.length)) & (slots.count - 1)
      while slots[place].entry != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }
}
