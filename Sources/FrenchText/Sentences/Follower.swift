/// What comes after the mark that may end a sentence.
struct Follower {
  /// Whether white space, or the end, comes first.
  let isApart: Bool
  /// Whether a capital, a bullet, an opening mark before one, or the end comes next.
  let isCapital: Bool
  /// Whether a digit comes next.
  let isDigit: Bool
  /// Whether a new sentence may begin here, as far as this side tells: neither a small letter
  /// nor a mark that goes on comes next.
  var mayBeginSentence: Bool { isApart && (isCapital || isDigit) || isDirectCapital }

  private let isDirectCapital: Bool
  /// Where the next word, number or bullet begins.
  private let start: Int

  init(in scan: SentenceScan, at index: Int) {
    var next = index
    while next < scan.text.count, let space = scan.spaceLength(at: next) { next += space }
    isApart = next > index || next == scan.text.count
    isDirectCapital = next == index && scan.letterCase(at: next) == .upper
    next = Self.afterOpeners(next, in: scan)
    start = next
    guard next < scan.text.count else {
      isCapital = true
      isDigit = false
      return
    }
    let value = scan.scalar(at: next).value
    isDigit = value >= 0x30 && value <= 0x39
    isCapital =
      scan.letterCase(at: next) == .upper || SentenceScan.isBullet(value)
      || value == 0x2013 || value == 0x2014 || value == 0x2D
  }

  /// Whether the next word is an article, a pronoun or the like, which no name begins with.
  func isGrammatical(in scan: SentenceScan) -> Bool {
    let window = start..<min(scan.text.count, start + ShortWord.maximumLength)
    let folded = Fold.folded(scan.text[window])
    let word = folded.prefix(while: PlainByte.isLetter)
    return word.isEmpty || StopWords.contains(word)
  }

  /// Past opening quotation marks and brackets and the spaces after them.
  private static func afterOpeners(_ index: Int, in scan: SentenceScan) -> Int {
    var next = index
    while next < scan.text.count {
      let scalar = scan.scalar(at: next)
      switch scalar.value {
      case 0x22, 0x28, 0x5B, 0x2A, 0x5F, 0xAB, 0x2018, 0x201C: next += scalar.length
      default:
        guard next > index, let space = scan.spaceLength(at: next) else { return next }
        next += space
      }
    }
    return next
  }
}
