/// Tells whether one full stop ends a sentence, by what stands before it.
struct FullStop {
  private let scan: SentenceScan
  private let index: Int
  /// The run of letters, digits and inner dots that the full stop ends.
  private let word: Range<Int>
  private let isFirstWord: Bool

  private static let longestWord = 40

  init(in scan: SentenceScan, at index: Int, sentenceStart: Int) {
    self.scan = scan
    self.index = index
    var start = index
    // No abbreviation is longer, and a text of dots alone must not be walked again and again.
    let limit = max(sentenceStart, index - Self.longestWord)
    while start > limit, Self.isWord(scan.text[start - 1]) { start -= 1 }
    word = start..<index
    isFirstWord = scan.trimmed(sentenceStart..<start).isEmpty
  }

  func ends(before follower: Follower) -> Bool {
    guard follower.mayBeginSentence else { return false }
    if !follower.isApart { return isMissingSpace }
    if isItemNumber || isInitial(before: follower) { return false }
    switch Abbreviation(Self.afterApostrophe(Fold.folded(scan.text[word]))) {
    case .never: return false
    case .notBeforeNumber: return !follower.isDigit
    case nil: return true
    }
  }

  /// « art » of « l’art ».
  private static func afterApostrophe(_ word: [UInt8]) -> ArraySlice<UInt8> {
    let apostrophe = UInt8(ascii: "'")
    let end = word.lastIndex { $0 != apostrophe }.map { $0 + 1 } ?? 0
    let start = word[..<end].lastIndex(of: apostrophe).map { $0 + 1 } ?? 0
    return word[start..<end]
  }

  /// « 1. Le médecin », « a. Le médecin » at a sentence's start.
  private var isItemNumber: Bool {
    guard isFirstWord, word.count <= 2 else { return false }
    return word.allSatisfy { PlainByte.isDigit(scan.text[$0]) }
      || word.count == 1 && PlainByte.isLower(scan.text[word.lowerBound])
  }

  /// « C.J. Dupont », « L. 5213-1 », « J. Dupont », but not « l’hépatite B. Le foie ».
  private func isInitial(before follower: Follower) -> Bool {
    guard let last = word.last, PlainByte.isUpper(scan.text[last]) else { return false }
    let isDotted = word.count == 3 && scan.text[last - 1] == UInt8(ascii: ".")
    guard word.count == 1 || isDotted else { return false }
    return follower.isDigit || isFirstWord && word.count == 1 || !follower.isGrammatical(in: scan)
  }

  /// « capacité.Le »: a small letter, a bracket or a digit before, and no address around.
  private var isMissingSpace: Bool {
    guard index > 0 else { return false }
    let before = scan.scalarStart(before: index)
    let isBracket = scan.text[before] == UInt8(ascii: ")")
    guard isBracket || scan.letterCase(at: before) == .lower else { return false }
    let window = max(0, index - 80)..<min(scan.text.count, index + 80)
    let plain = PlainText(Array(scan.text[window]))
    let place = plain.offsets.prefix(plain.count).firstIndex(of: UInt32(index - window.lowerBound))
    let addresses = AddressFinder.addresses(in: plain.bytes.span, count: plain.count)
    return !addresses.contains { $0.contains(place ?? -1) }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    PlainByte.isAlphanumeric(byte) || byte >= 0x80 || byte == UInt8(ascii: ".")
  }
}
