/// Reads what ``BitPacker`` writes, several numbers for each eight bytes that are loaded.
///
/// Of the layouts tried this one is the fastest without byte shuffles, which the baseline of x86-64
/// has not: eight numbers of up to 8 bits begin at a whole byte, four of up to 16 at a half one.
enum BitUnpacker {
  /// Turns gaps into passages, from `base`, one more than the passage before the first, to `last`;
  /// false where they do not lie within the bytes or do not end there.
  static func passages(
    _ bytes: RawSpan, at offset: Int, width: Int, base: Int, last: Int,
    into passages: inout MutableSpan<UInt32>
  ) -> Bool {
    guard fits(bytes, offset, width, passages.count) else { return false }
    // One less than the next passage can be. 64 bits: no sum of 128 gaps passes over the last.
    var passage = UInt64(base) &- 1
    forEach(bytes, at: offset, width: width, count: passages.count) { index, gap in
      passage = passage &+ gap &+ 1
      unsafe passages[unchecked: index] = UInt32(truncatingIfNeeded: passage)
    }
    return passage == UInt64(last)
  }

  /// Reads numbers that are one less than those wanted and lie within the bytes.
  static func frequencies(
    _ bytes: RawSpan, at offset: Int, width: Int, into frequencies: inout MutableSpan<UInt32>
  ) {
    precondition(fits(bytes, offset, width, frequencies.count))
    forEach(bytes, at: offset, width: width, count: frequencies.count) { index, number in
      unsafe frequencies[unchecked: index] = UInt32(truncatingIfNeeded: number) &+ 1
    }
  }

  /// One number.
  @inline(__always)
  static func number(_ bytes: RawSpan, at offset: Int, width: Int, place: Int) -> Int {
    let bit = place * width
    let word = bytes.loadUInt64(at: offset + bit >> 3) &>> UInt64(bit & 7)
    return Int(word & (1 << UInt64(width) - 1))
  }

  /// The bytes that numbers take.
  static func byteCount(width: Int, count: Int) -> Int { (width * count + 7) / 8 }

  /// Whether numbers lie within the bytes, with room behind to load eight bytes anywhere.
  static func fits(_ bytes: RawSpan, _ offset: Int, _ width: Int, _ count: Int) -> Bool {
    width <= 32 && offset >= 0
      && offset + byteCount(width: width, count: count) + BlockFormat.padding <= bytes.byteCount
  }

  /// Calls a closure with each number. The caller has compared the bounds.
  @inline(__always)
  private static func forEach(
    _ bytes: RawSpan, at offset: Int, width: Int, count: Int, _ body: (Int, UInt64) -> Void
  ) {
    let mask = (1 as UInt64) &<< UInt64(width) &- 1
    let bits = UInt64(width)
    var index = 0
    if width <= 8 {
      var place = offset
      while index &+ 8 <= count {
        var word = unsafe bytes.loadUInt64(uncheckedAt: place)
        place &+= width
        for step in 0..<8 {
          body(index &+ step, word & mask)
          word &>>= bits
        }
        index &+= 8
      }
    } else if width <= 16 {
      while index &+ 4 <= count {
        let bit = index &* width
        var word = unsafe bytes.loadUInt64(uncheckedAt: offset &+ bit &>> 3) &>> UInt64(bit & 7)
        for step in 0..<4 {
          body(index &+ step, word & mask)
          word &>>= bits
        }
        index &+= 4
      }
    }
    while index < count {
      let bit = index &* width
      body(
        index, unsafe bytes.loadUInt64(uncheckedAt: offset &+ bit &>> 3) &>> UInt64(bit & 7) & mask)
      index &+= 1
    }
  }
}
