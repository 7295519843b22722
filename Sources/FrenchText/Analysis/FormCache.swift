import WordTables

/// Word forms met lately, each with the number of its term: a form that comes again is neither folded
/// nor stemmed, nor is its term looked up.
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

  // Two arrays, so that no entry lies in two lines of a processor's cache.
  private var forms: [Letters]
  private var numbers: [UInt32]

  /// A power of two. Four times as many would know 92 of 100 words of a varied collection instead
  /// of 89, and no longer lie in the cache next to a processor.
  private static let greatestSize = 16_384
  private static let leastSize = 256

  /// - Parameter words: how many words will be read; more do no harm.
  init(forWords words: Int) {
    var size = Self.leastSize
    while size < Self.greatestSize, size < words { size *= 2 }
    forms = [Letters](repeating: Letters(), count: size)
    numbers = [UInt32](repeating: 0, count: size)
  }

  /// The number of a word's term; nil where its form was not met lately, where it is no word, and where
  /// a hyphen follows, as it may then give its compound too.
  @inline(__always)
  func number(of tokens: [Token], at index: Int, in text: Span<UInt8>) -> UInt32? {
    let token = tokens[index]
    guard token.hasPlainForm, index + 1 == tokens.count || tokens[index + 1].link != .hyphen else {
      return nil
    }
    let form = Letters(text, token.range)
    let place = place(of: form)
    return forms[place] == form ? numbers[place] : nil
  }

  /// Remembers the number of a form's term.
  mutating func remember(_ form: Letters, _ number: UInt32) {
    let place = place(of: form)
    forms[place] = form
    numbers[place] = number
  }

  @inline(__always)
  private func place(of form: Letters) -> Int {
    let mixed = (form.low ^ (form.high &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    return Int(truncatingIfNeeded: mixed &>> 40) & (forms.count - 1)
  }
}
