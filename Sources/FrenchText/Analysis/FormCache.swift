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
  }

  private struct Entry {
    var form = Letters()
    var term = Letters()
    var count = 0
  }

  /// A power of two; none until the cache is opened.
  private var entries: [Entry] = []

  private static let size = 4096

  /// Whether forms are remembered.
  var isOpen: Bool { !entries.isEmpty }

  /// Begins to remember forms.
  mutating func open() { entries = [Entry](repeating: Entry(), count: Self.size) }

  /// The term of a form and its length; nil where it was not met lately.
  @inline(__always)
  func term(of form: Letters) -> (letters: Letters, count: Int)? {
    let entry = entries[Self.place(of: form)]
    return entry.form == form ? (entry.term, entry.count) : nil
  }

  /// Remembers the term of a form.
  @inline(__always)
  mutating func remember(_ form: Letters, term: Letters, count: Int) {
    entries[Self.place(of: form)] = Entry(form: form, term: term, count: count)
  }

  @inline(__always)
  private static func place(of form: Letters) -> Int {
    let mixed = (form.low ^ (form.high &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    return Int(truncatingIfNeeded: mixed &>> 40) & (size - 1)
  }
}
