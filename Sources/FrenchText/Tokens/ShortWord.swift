import WordTables

/// A folded word of up to sixteen letters packed into two integers, so that comparing is one step.
///
/// A `switch` over words costs a few comparisons of integers, however many its cases are: the
/// compiler packs the literals and orders them.
///
/// ```swift
/// switch word {
/// case "est", "sont": isVerb = true
/// default: isVerb = false
/// }
/// ```
///
/// A longer word keeps its first letters and equals no word of sixteen or less.
public struct ShortWord: Equatable, Sendable, ExpressibleByStringLiteral {
  static let maximumLength = 16

  /// The first eight letters, the first lowest, zeros behind the last.
  @usableFromInline let low: UInt64
  /// The letters after them.
  @usableFromInline let high: UInt64

  /// What stands for the last letters of a longer word; no folded word holds it.
  private static let mark: UInt8 = 0xFF

  /// Packs a word, its capitals made small.
  @inline(__always)
  package init(_ word: Span<UInt8>) {
    let letters = word.raw
    guard word.count > 8 else {
      low = Self.lowered(letters.loadLetters(word.count))
      high = 0
      return
    }
    low = Self.lowered(letters.loadUInt64(at: 0))
    if word.count <= Self.maximumLength {
      let last = letters.loadUInt64(at: word.count - 8)
      high = Self.lowered(last &>> UInt64(8 * (Self.maximumLength - word.count)))
    } else {
      let next = Self.lowered(letters.loadUInt64(at: 8))
      high = next | UInt64(Self.mark) &<< 56
    }
  }

  /// Packs the word that some bytes of a text fold to.
  package init(folding text: Span<UInt8>) {
    var isPlain = true
    for index in text.indices where text[index] >= 0x80 { isPlain = false }
    self = isPlain ? ShortWord(text) : ShortWord(Fold.folded(text).span)
  }

  /// Packs a folded word of up to sixteen letters.
  @inlinable @inline(__always)
  public init(stringLiteral value: StaticString) {
    let letters = unsafe value.utf8Start
    let count = value.utf8CodeUnitCount
    precondition(count <= 16, "a short word is too long")
    var (low, high): (UInt64, UInt64) = (0, 0)
    // Two loops rather than one: each is short enough to be done by the compiler.
    for index in 0..<min(count, 8) { low |= unsafe UInt64(letters[index]) &<< UInt64(8 * index) }
    for index in min(count, 8)..<count {
      high |= unsafe UInt64(letters[index]) &<< UInt64(8 * (index - 8))
    }
    self.low = low
    self.high = high
  }

  /// Whether two words are one.
  @inlinable @inline(__always)
  public static func == (one: ShortWord, other: ShortWord) -> Bool {
    one.low == other.low && one.high == other.high
  }

  /// Whether the word begins with another of up to eight letters.
  @inlinable @inline(__always)
  package func hasPrefix(_ other: ShortWord) -> Bool {
    let unused = UInt64(other.low.leadingZeroBitCount & ~7)
    return (low ^ other.low) &<< unused == 0
  }

  /// Whether a letter stands in the word.
  package func contains(_ letter: UInt8) -> Bool {
    Self.holdsZero(low ^ Self.everywhere(letter)) || Self.holdsZero(high ^ Self.everywhere(letter))
  }

  /// The letters, those of a longer word left out that it does not keep.
  package var letters: [UInt8] {
    var letters: [UInt8] = []
    for half in [low, high] {
      for place in 0..<8 {
        let letter = UInt8(truncatingIfNeeded: half &>> UInt64(8 * place))
        if letter != 0, letter != Self.mark { letters.append(letter) }
      }
    }
    return letters
  }

  /// Eight bytes with the capitals among them made small.
  @inline(__always)
  private static func lowered(_ bytes: UInt64) -> UInt64 {
    let ascii = bytes & everywhere(0x7F)
    let fromA = ascii &+ everywhere(0x80 - UInt8(ascii: "A"))
    let beyondZ = ascii &+ everywhere(0x7F - UInt8(ascii: "Z"))
    let capitals = fromA & ~beyondZ & ~bytes & everywhere(0x80)
    return bytes | capitals &>> 2
  }

  /// Whether one of eight bytes is 0.
  ///
  /// Source: A. Mycroft (1987), as told in H. Warren, "Hacker's Delight", chapter 6.
  @inline(__always)
  private static func holdsZero(_ bytes: UInt64) -> Bool {
    (bytes &- everywhere(1)) & ~bytes & everywhere(0x80) != 0
  }

  /// A byte eight times.
  @inline(__always)
  private static func everywhere(_ byte: UInt8) -> UInt64 {
    UInt64(byte) &* 0x0101_0101_0101_0101
  }
}

extension [ShortWord] {
  /// Whether a folded word is in the list.
  ///
  /// - Complexity: O(*n*) comparisons of integers in the length of the list.
  @inline(__always)
  func contains(_ word: Span<UInt8>) -> Bool { contains(ShortWord(word)) }
}
