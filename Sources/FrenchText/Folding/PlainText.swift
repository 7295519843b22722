import WordTables

/// A text with its letters brought to ASCII and its case kept, and the way back to its bytes.
///
/// Everything that looks for words reads this: one byte is one letter, an apostrophe is always
/// `'`, a space always `0x20`. Folding never makes a text longer.
struct PlainText {
  /// Bytes after the end, so that looking a little ahead needs no test. They separate words.
  static let padding = 8

  /// The plain bytes, then ``padding`` line feeds.
  let bytes: [UInt8]

  /// For each plain byte the offset of the scalar it comes from; at ``count``, the text's end.
  let offsets: [UInt32]

  /// How many plain bytes there are, padding left out.
  let count: Int

  /// Folds a text of less than 4 GiB.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  init(_ text: [UInt8]) {
    precondition(text.count < UInt32.max, "a text holds 4 GiB at most")
    let end = UInt32(text.count)
    var bytes = [UInt8](repeating: UInt8(ascii: "\n"), count: text.count + Self.padding)
    var offsets = [UInt32](repeating: end, count: text.count + Self.padding)
    count = Self.fold(text, into: &bytes, from: &offsets)
    for index in count..<count + Self.padding {
      bytes[index] = UInt8(ascii: "\n")
      offsets[index] = end
    }
    self.bytes = bytes
    self.offsets = offsets
  }

  private static func fold(
    _ source: [UInt8], into bytes: inout [UInt8], from offsets: inout [UInt32]
  ) -> Int {
    let text = source.span
    var plain = bytes.mutableSpan
    var origins = offsets.mutableSpan
    var written = 0
    var index = 0
    while index < text.count {
      let plainLength = copyPlain(text, from: index, to: &plain, at: written, origins: &origins)
      index += plainLength
      written += plainLength
      guard index < text.count else { break }
      let byte = text[index]
      if byte < 0x80 {
        plain[written] = byte
        origins[written] = UInt32(truncatingIfNeeded: index)
        written += 1
        index += 1
      } else {
        let scalar = LenientScalar(in: text, at: index)
        let folded = FoldedScalar(scalar.value)
        write(folded, to: &plain, at: written)
        for offset in 0..<folded.count {
          origins[written + offset] = UInt32(truncatingIfNeeded: index)
        }
        written += folded.count
        index += scalar.length
      }
    }
    return written
  }

  /// Copies bytes as long as they are ASCII, eight at a time, and returns how many. Up to seven more
  /// are written behind them, over which the next are written in turn.
  @inline(__always)
  private static func copyPlain(
    _ text: Span<UInt8>, from start: Int, to plain: inout MutableSpan<UInt8>, at place: Int,
    origins: inout MutableSpan<UInt32>
  ) -> Int {
    let source = text.raw
    var copied = 0
    while start + copied + 8 <= text.count {
      let letters = source.loadUInt64(at: start + copied)
      plain.storeUInt64(letters, at: place + copied)
      var pair = UInt64(UInt32(truncatingIfNeeded: start + copied))
      pair |= (pair &+ 1) &<< 32
      var places = origins.mutableBytes
      for offset in 0..<4 {
        places.storeBytes(
          of: pair &+ UInt64(offset) &* 0x2_0000_0002,
          toByteOffset: 4 * (place + copied) + 8 * offset, as: UInt64.self)
      }
      let others = letters & 0x8080_8080_8080_8080
      copied += others.trailingZeroBitCount / 8
      if others != 0 { break }
    }
    return copied
  }

  @inline(__always)
  private static func write(
    _ folded: FoldedScalar, to plain: inout MutableSpan<UInt8>, at index: Int
  ) {
    if folded.count > 0 { plain[index] = folded.first }
    if folded.count > 1 { plain[index + 1] = folded.second }
    if folded.count > 2 { plain[index + 2] = folded.third }
  }

  /// The bytes of the text that a range of plain bytes comes from, trailing marks included.
  @inline(__always)
  func source(of range: Range<Int>) -> Range<Int> {
    let start = Int(offsets[range.lowerBound])
    return start..<max(start, Int(offsets[range.upperBound]))
  }
}
