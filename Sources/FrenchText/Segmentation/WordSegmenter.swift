public import WordTables

/// Finds where words that extraction has glued together are to be split: « prenanten charge »,
/// « joursqui », « lareprise ».
///
/// The parts are the most probable sequence of words of the corpus itself (a unigram model
/// searched as A. Viterbi does, 1967), under guards that put precision first, since a glued word
/// left whole costs one word and a sound word split costs all its places:
/// - a word that shares its stem with another word is left whole;
/// - so is a grammatical word (« auparavant », « lesquelles »);
/// - so is a word met half as often as one of its parts, or oftener;
/// - parts of one to three letters are grammatical words, longer ones are met twice, or once
///   beside others of their stem, or once and have six letters;
/// - `SplitGuard` refuses parts that are rather a prefix (« dé|poser ») or an ending
///   (« personnel|le », « présent|er »).
public struct WordSegmenter: Sendable {
  private let counts: WordCounts
  private let stems: WordCounts
  private let total: Double

  /// The longest part worth looking for, in letters.
  private static let longestPart = 24

  /// What a part met once costs more, in bits: it may be glued itself, and then its own parts
  /// must win.
  private static let doubt = 10.0

  /// Makes a segmenter from the words of a corpus, folded, each with its count.
  ///
  /// - Complexity: O(*n*) in the number of words.
  public init(vocabulary: WordCounts) {
    counts = vocabulary
    var stems = WordCounts()
    var total = 0
    for number in 0..<vocabulary.words.count {
      let count = vocabulary.counts[number]
      stems.add(FrenchStemmer.stem(vocabulary.words.word(number)).span, count)
      total += count
    }
    self.stems = stems
    self.total = Double(max(total, 1))
  }

  /// Byte offsets, from its first letter, at which a folded word is to be split; none to leave it.
  ///
  /// Without the word's accents, « à » is not looked for and « déposer » is easier mistaken for
  /// « de poser »: prefer ``splits(ofWordIn:range:)`` where the text is at hand.
  ///
  /// - Complexity: O(*n*) look-ups in the vocabulary for each of *n* letters, at most
  ///   24 for each.
  public func splits(of foldedWord: ArraySlice<UInt8>) -> [Int] {
    boundaries(Array(foldedWord), accented: [])
  }

  /// Byte offsets in a text at which the word at `range` is to be split; none to leave it.
  ///
  /// - Complexity: As ``splits(of:)``.
  public func splits(ofWordIn text: [UInt8], range: Range<Int>) -> [Int] {
    let plain = PlainText(Array(text[range]))
    let letters = plain.bytes.prefix(plain.count).map(PlainByte.lowered)
    let accented = (0..<plain.count).map { text[range.lowerBound + Int(plain.offsets[$0])] >= 0x80 }
    return boundaries(letters, accented: accented).compactMap { boundary in
      let offset = Int(plain.offsets[boundary])
      // The two letters of « œ » share their place and cannot be parted.
      return offset > Int(plain.offsets[boundary - 1]) ? range.lowerBound + offset : nil
    }
  }

  // MARK: Search

  private func boundaries(_ word: [UInt8], accented: [Bool]) -> [Int] {
    guard word.count >= 5, word.allSatisfy(PlainByte.isLower), !isKnown(word) else { return [] }
    guard let parts = bestParts(of: word, accented: accented),
      isRarer(word, than: parts),
      SplitGuard(
        word: word, parts: parts, counts: counts, total: total, knowsAccents: !accented.isEmpty
      ).allows
    else { return [] }
    return parts.dropFirst().map(\.lowerBound)
  }

  private func isKnown(_ word: [UInt8]) -> Bool {
    if GrammaticalWords.contains(word.span) { return true }
    return stems[FrenchStemmer.stem(word[...]).span] > counts[word.span]
  }

  /// Whether a word met more than once is met at most half as often as each part.
  private func isRarer(_ word: [UInt8], than parts: [Range<Int>]) -> Bool {
    let count = counts[word.span]
    return count < 2
      || parts.allSatisfy { $0.count == 1 || counts[word.span.extracting($0)] >= 2 * count }
  }

  /// The most probable sequence of two or more parts, or nil.
  private func bestParts(of word: [UInt8], accented: [Bool]) -> [Range<Int>]? {
    var best = [Double](repeating: -.infinity, count: word.count + 1)
    var origin = [Int](repeating: 0, count: word.count + 1)
    best[0] = 0
    for end in 1...word.count {
      for start in max(0, end - Self.longestPart)..<end where best[start] > -.infinity {
        guard end - start < word.count,
          let cost = cost(of: start..<end, in: word, accented: accented)
        else { continue }
        if best[start] - cost > best[end] {
          best[end] = best[start] - cost
          origin[end] = start
        }
      }
    }
    guard best[word.count] > -.infinity else { return nil }
    var parts: [Range<Int>] = []
    var end = word.count
    while end > 0 {
      parts.append(origin[end]..<end)
      end = origin[end]
    }
    return parts.reversed()
  }

  /// How improbable a part is, in bits; nil for what can be none.
  private func cost(of part: Range<Int>, in word: [UInt8], accented: [Bool]) -> Double? {
    let letters = word.span.extracting(part)
    let isAccented = !accented.isEmpty && accented[part].contains(true)
    if letters.count == 1 {
      // « a » alone is « à », and shows by its accent.
      guard isAccented, letters[0] == UInt8(ascii: "a"), part.lowerBound >= 4 else { return nil }
      return PartCost.bits(count: max(counts[letters], 1), of: total)
    }
    let isGrammatical = GrammaticalWords.glued.contains(letters)
    if isGrammatical, isAccented, !GrammaticalWords.accented.contains(letters) { return nil }
    let count = counts[letters]
    guard isGrammatical || letters.count >= 4, count > 0 else { return nil }
    let isSure = count >= 2 || stems[FrenchStemmer.stem(word[part]).span] >= 3
    guard isSure || letters.count >= 6 else { return nil }
    return PartCost.bits(count: count, of: total) + (isSure ? 0 : Self.doubt)
  }
}
