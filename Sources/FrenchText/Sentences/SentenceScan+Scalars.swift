extension SentenceScan {
  func scalar(at index: Int) -> LenientScalar { LenientScalar(in: text.span, at: index) }

  /// The start of the scalar that ends at `index`.
  func scalarStart(before index: Int) -> Int {
    var start = index - 1
    while start > 0, index - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start + scalar(at: start).length == index ? start : index - 1
  }

  /// How many bytes the white space at `index` takes, or nil where there is none.
  func spaceLength(at index: Int) -> Int? {
    switch text[index] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2...0xEF:
      let scalar = scalar(at: index)
      switch scalar.value {
      case 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
        return scalar.length
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether white space, or nothing, comes before `index`.
  func isAfterSpace(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let previous = scalarStart(before: index)
    return spaceLength(at: previous) == index - previous
  }

  /// The case of the letter at `index`, accents included; nil for what is no letter.
  func letterCase(at index: Int) -> LetterCase? {
    guard index < text.count else { return nil }
    let scalar = scalar(at: index)
    let isASCII = scalar.value < 0x80
    let byte =
      isASCII ? UInt8(truncatingIfNeeded: scalar.value) : FoldedScalar(scalar.value).first
    if PlainByte.isUpper(byte) { return .upper }
    return PlainByte.isLower(byte) ? .lower : nil
  }

  enum LetterCase { case upper, lower }
}
