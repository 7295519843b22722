/// What lies between two characters of an essence: whether it parts two words, or only cuts one.
struct WordGap {
  private var isFirst = true
  private var beginsWithDash = false
  private var hasSpace = false
  private var hasLineEnd = false

  /// Two words: white space, unless it is a line's end right after a hyphen.
  var partsWords: Bool { hasSpace && !(beginsWithDash && hasLineEnd) }

  mutating func pass(_ scalar: UInt32) {
    switch scalar {
    case 0x2D, 0x2010...0x2015: if isFirst { beginsWithDash = true }
    case 0x0A, 0x0D: (hasSpace, hasLineEnd) = (true, true)
    case 0x09...0x0C, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      hasSpace = true
    default: break
    }
    isFirst = false
  }
}
