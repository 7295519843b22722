import WordTables

/// Refuses the splits that a unigram model likes and French does not.
struct SplitGuard {
  private let word: [UInt8]
  private let parts: [Range<Int>]
  private let counts: WordCounts
  private let total: Double
  private let knowsAccents: Bool

  init(
    word: [UInt8], parts: [Range<Int>], counts: WordCounts, total: Double, knowsAccents: Bool
  ) {
    self.knowsAccents = knowsAccents
    self.word = word
    self.parts = parts
    self.counts = counts
    self.total = total
  }

  /// Whether the parts may stand.
  var allows: Bool {
    guard let first = parts.first, let last = parts.last, parts.count >= 2 else { return false }
    return isSoundStart(first, before: parts[1])
      && isSoundEnd(last, after: parts[parts.count - 2])
      && zip(parts, parts.dropFirst()).allSatisfy(areSoundNeighbours)
  }

  // MARK: Beginning

  /// A first part must not be a prefix: before an ordinary word « sur », « entre », « pre » make
  /// verbs and nouns (« survenir », « entretenir »), « de » and « en » nearly as often.
  private func isSoundStart(_ first: Range<Int>, before second: Range<Int>) -> Bool {
    if isGrammatical(second) {
      return !Self.prefixes.contains(letters(first)) || isDeterminer(second)
    }
    if Self.prefixes.contains(letters(first)) { return false }
    switch ShortWord(letters(first)) {
    case "de": return knowsAccents && second.count >= 6 && isFrequent(second)
    case "des": return knowsAccents && second.count >= 4
    case "en": return isVowel(word[second.lowerBound]) && isFrequent(second)
    case "pour": return second.count >= 6 && isFrequent(second)
    default:
      guard isGrammatical(first) else { return true }
      return second.count >= (first.count == 2 ? 5 : 4)
    }
  }

  private static let prefixes: [ShortWord] = [
    "sur", "sous", "par", "entre", "contre", "avant", "apres", "sans", "bien", "mal", "non",
    "tout", "plus", "ce", "mon", "son", "mes", "ses", "un", "inter", "super", "multi", "anti",
    "auto", "micro", "macro", "mini", "post", "trans", "tele", "demi", "semi", "extra", "intra",
    "pluri", "poly", "socio", "psycho", "medico", "cardio", "radio", "chimio", "photo", "hyper",
    "hypo", "infra", "ultra", "neuro", "onco", "porte", "passe", "vice",
  ]

  // MARK: End

  /// A last part must not be an ending of the word before it.
  private func isSoundEnd(_ last: Range<Int>, after previous: Range<Int>) -> Bool {
    guard isGrammatical(last) else { return true }
    if Self.endings.contains(letters(last)) { return false }
    if isGrammatical(previous) { return last.count + previous.count >= 5 }
    let final = word[previous.upperBound - 1]
    switch ShortWord(letters(last)) {
    case "au": return final != UInt8(ascii: "e")  // « tableau »
    case "que": return final != UInt8(ascii: "i")  // « publique »
    case "un", "une": return previous.count >= 5
    case "leur", "leurs": return final != UInt8(ascii: "l")  // « travailleur »
    default: return previous.count >= 4
    }
  }

  private static let endings: [ShortWord] = [
    "le", "les", "ce", "ces", "ses", "mes", "ont", "aux", "son", "mon", "il", "ils", "ou", "elle",
  ]

  // MARK: Neighbours

  /// Two ordinary words in a row are both long, or sound compounds would be split.
  private func areSoundNeighbours(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    if isGrammatical(left) || isGrammatical(right) { return true }
    return min(left.count, right.count) >= 5 && min(count(of: left), count(of: right)) >= 3
  }

  // MARK: Parts

  @_lifetime(borrow self)
  private func letters(_ part: Range<Int>) -> Span<UInt8> {
    word.span.extracting(part)
  }

  private func isGrammatical(_ part: Range<Int>) -> Bool {
    part.count == 1 || GrammaticalWords.glued.contains(word.span.extracting(part))
  }

  private func isDeterminer(_ part: Range<Int>) -> Bool {
    Self.determiners.contains(word.span.extracting(part))
  }

  private static let determiners: [ShortWord] = [
    "la", "les", "un", "une", "des", "votre", "notre", "vos", "nos", "cette", "leur", "leurs",
  ]

  private func count(of part: Range<Int>) -> Int { counts[word.span.extracting(part)] }

  /// At least three in ten thousand words, and five in all.
  private func isFrequent(_ part: Range<Int>) -> Bool {
    let count = count(of: part)
    return count >= 5 && Double(count) >= total * 0.0003
  }

  private func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
