import WordTables

/// A text with its letters brought to ASCII and its case kept, and the way back to its bytes.
///
/// Everything that looks for words reads this: one byte is one letter, an apostrophe is always
/// `'`, a space always `0x20`. Folding never makes a text longer.
struct PlainText {
  /// Bytes after the end, so that looking a little ahead needs no test. They separate words.
  static let padding = 8

  /// The plain bytes, then ``padding`` line feeds; what lies behind is of no meaning.
  private(set) var bytes: [UInt8] = []

  /// For each plain byte the offset of the scalar it comes from; at ``count``, the text's end.
  private(set) var offsets: [UInt32] = []

  /// How many plain bytes there are, padding left out.
  private(set) var count = 0

  /// Storage for texts to be read.
  init() {}

  /// Folds a text of less than 4 GiB.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  init(_ text: [UInt8]) { read(text) }

  /// Folds another text into the same storage.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  mutating func read(_ text: [UInt8]) {
    precondition(text.count < UInt32.max, "a text holds 4 GiB at most")
    let room = text.count + Self.padding
    if bytes.count < room {
      bytes = [UInt8](repeating: 0, count: room)
      offsets = [UInt32](repeating: 0, count: room)
    }
    count = Self.fold(text, into: &bytes, from: &offsets)
    for index in count..<count + Self.padding {
      bytes[index] = UInt8(ascii: "\n")
      offsets[index] = UInt32(text.count)
    }
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
      let ascii = copyPlain(text, from: index, to: &plain, at: written, origins: &origins)
      index += ascii
      written += ascii
      if ascii == 8 { continue }
      guard index < text.count else { break }
      let (letter, length) = Self.letter(of: text, at: index)
      if length > 0 {
        plain[written] = letter
        origins[written] = UInt32(truncatingIfNeeded: index)
        written += 1
        index += length
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

  /// Copies up to eight bytes, as long as they are ASCII, and returns how many. Those behind them are
  /// written too, and the next are written over them in turn.
  @inline(__always)
  private static func copyPlain(
    _ text: Span<UInt8>, from start: Int, to plain: inout MutableSpan<UInt8>, at place: Int,
    origins: inout MutableSpan<UInt32>
  ) -> Int {
    guard start &+ 8 <= text.count else { return 0 }
    let letters = text.raw.loadUInt64(at: start)
    plain.storeUInt64(letters, at: place)
    let first = SIMD4<UInt32>(0, 1, 2, 3) &+ UInt32(truncatingIfNeeded: start)
    var places = origins.mutableBytes
    places.storeBytes(of: first, toByteOffset: 4 &* place, as: SIMD4<UInt32>.self)
    places.storeBytes(of: first &+ 4, toByteOffset: 4 &* place &+ 16, as: SIMD4<UInt32>.self)
    return (letters & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
  }

  /// The plain byte of an ASCII byte, or of the letters that French has most of beyond, and how many
  /// bytes it comes from; none where it takes more than that to tell.
  @inline(__always)
  private static func letter(
    of text: Span<UInt8>, at index: Int
  ) -> (byte: UInt8, length: Int) {
    let first = text[index]
    if first < 0x80 { return (first, 1) }
    // U+00C0 to U+00FF, of which each folds to one letter or to two.
    guard first == 0xC3, index + 1 < text.count, text[index + 1] & 0xC0 == 0x80 else {
      return (0, 0)
    }
    let entry = FoldTable.latin[Int(text[index + 1] & 0x3F) + 0x40]
    return entry < 0x100 ? (UInt8(entry), 2) : (0, 0)
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
