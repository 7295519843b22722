import WordTables

/// The letters that follow one another from a place of a ``PlainText`` on.
struct LetterRun {
  let end: Int
  /// Whether none of them is small.
  let isUpper: Bool

  /// Looks at eight bytes at a time: most words take one step.
  ///
  /// Source of the comparison of bytes inside a number: H. Warren, "Hacker's Delight", chapter 6.
  ///
  /// - Complexity: O(*n*) in the letters
  @inline(__always)
  init(in text: Span<UInt8>, from start: Int) {
    var end = start
    var small: UInt64 = 0
    while true {
      let bytes = text.raw.loadUInt64(at: end)
      let others = Self.others(in: bytes)
      let count = others.trailingZeroBitCount / 8
      end += count
      if count == 8 {
        small |= bytes
      } else {
        small |= bytes & (1 &<< UInt64(8 &* count) &- 1)
        break
      }
    }
    self.end = end
    // Bit 5 is set in small letters and clear in capitals.
    isUpper = small & (0x20 &* Self.each) == 0
  }

  private static let each: UInt64 = 0x0101_0101_0101_0101

  /// The highest bit of each byte that is no letter.
  @inline(__always)
  private static func others(in bytes: UInt64) -> UInt64 {
    let small = (bytes | 0x20 &* each) & (0x7F &* each)
    let fromA = small &+ (0x80 - 0x61) &* each
    let pastZ = small &+ (0x80 - 0x7B) &* each
    return (~fromA | pastZ | bytes) & (0x80 &* each)
  }
}
