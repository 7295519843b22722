import WordTables

/// Word forms met lately, each with its term: a form that comes again is neither folded nor stemmed.
///
/// Each form has one place, which it takes from the form before: the few thousand forms that make up
/// nine tenths of French text stay, and the size never grows.
struct FormCache: Sendable {
  /// Up to sixteen letters in two numbers, the first letter lowest, zeros behind the last.
  struct Letters: Equatable, Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    /// The longest word, in letters.
    static let longest = 16

    /// The letters of a range of a text with eight bytes of padding.
    @inline(__always)
    init(_ text: Span<UInt8>, _ range: Range<Int>) {
      let bytes = text.raw
      let count = range.count
      low = bytes.loadUInt64(at: range.lowerBound)
      if count < 8 {
        low &= 1 &<< UInt64(8 * count) &- 1
      } else if count > 8 {
        high = bytes.loadUInt64(at: range.lowerBound + 8) & (.max &>> UInt64(8 * (16 - count)))
      }
    }

    init() {}

    /// How many letters there are.
    @inline(__always)
    var count: Int {
      high == 0 ? 8 - low.leadingZeroBitCount / 8 : 16 - high.leadingZeroBitCount / 8
    }
  }

  private struct Entry {
    var form = Letters()
    var term = Letters()
  }

  private var entries = [Entry](repeating: Entry(), count: size)

  /// A power of two. Four times as many would know 92 of 100 words of a varied collection instead
  /// of 89, and no longer lie in the cache next to a processor.
  private static let size = 16_384

  /// The term of a form; nil where it was not met lately.
  @inline(__always)
  func term(of form: Letters) -> Letters? {
    let entry = entries[Self.place(of: form)]
    return entry.form == form ? entry.term : nil
  }

  /// Remembers the term of a form.
  @inline(__always)
  mutating func remember(_ form: Letters, term: Letters) {
    entries[Self.place(of: form)] = Entry(form: form, term: term)
  }

  @inline(__always)
  private static func place(of form: Letters) -> Int {
    let mixed = (form.low ^ (form.high &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    return Int(truncatingIfNeeded: mixed &>> 40) & (size - 1)
  }
}
