import FrenchText

/// Lines that belong to the page, not to the text: numbers, bare addresses.
enum Furniture {
  /// The most words that furniture has.
  static let mostWords = 12

  /// Whether a stretch is an address, or part of one, and nothing else.
  static func isAddress(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    guard mayBeginAddress(text[range]) else { return false }
    let words = Headline(text, range).words
    guard words.count == 1, let word = words.first else { return false }
    return word.hasPrefix("http://") || word.hasPrefix("https://") || word.hasPrefix("www.")
      || word.hasPrefix("mailto:")
  }

  /// Whether the first letter is one that addresses begin with: few stretches go further.
  private static func mayBeginAddress(_ text: ArraySlice<UInt8>) -> Bool {
    switch text.first(where: { $0 > 0x20 }) {
    case UInt8(ascii: "h")?, UInt8(ascii: "w")?, UInt8(ascii: "m")?: true
    // White space of another kind, perhaps.
    case let first?: first >= 0x80
    case nil: false
    }
  }

  /// Whether some words only state a copyright.
  static func isCopyright(_ headline: Headline) -> Bool {
    guard headline.words.count <= mostWords, let first = headline.words.first else { return false }
    return first.hasPrefix("©") || headline.folded.first == "copyright"
  }

  /// Whether some words are a page number and nothing else: « 34 », « Page 11 », « 3/12 ».
  static func isPageNumber(_ headline: Headline) -> Bool {
    guard headline.words.count <= 3, let last = headline.folded.last else {
      return headline.folded.isEmpty
    }
    let digits = last.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let named = headline.folded.first.map(["page", "p", "diapositive"].contains) ?? false
    return digits && last.utf8.count <= 4 && (headline.folded.count == 1 || named)
  }
}
