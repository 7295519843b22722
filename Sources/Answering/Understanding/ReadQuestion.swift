import Indexing
import Retrieval

/// A question read: how it is understood, and what is searched for it.
struct ReadQuestion {
  /// Terms that may stand for a word of the question.
  struct Alternative: Equatable {
    /// All of them must be there.
    var terms: [[UInt8]]
    /// What each weighs in the search; the word itself weighs 1.
    var weight: Double
    /// How far a passage that holds them holds the word, 0 to 1.
    var trust: Double
  }

  /// A word that is searched.
  struct Word: Equatable {
    /// As asked.
    var text: String
    /// The word itself, then what may stand for it.
    var alternatives: [Alternative]
    /// How rare it is: what it weighs in the question as a whole.
    var rarity: Double
    /// Its place among all the words of the question.
    var position: Int

    /// The term of the word itself.
    var term: [UInt8] { alternatives[0].terms[0] }
  }

  let understanding: Understanding
  /// What the question names of its subject.
  let aspects: Aspect
  let words: [Word]
  /// How many of the words, from the first on, were asked in one breath: neighbours among them are
  /// neighbours in what answers.
  let neighbours: Int
  /// Each term once, at its highest weight.
  let query: [QueryTerm]
  /// Finds the terms of the query in passages, and words that bring its words to mind.
  let matcher: TermMatcher
  /// The rarity of the whole question.
  let rarity: Double

  /// For each word, the bits of each alternative and its trust.
  private let masks: [[TermGathering.Mask]]

  init(
    understanding: Understanding, aspects: Aspect, words: [Word], neighbours: Int? = nil,
    themes: ThemeTable
  ) {
    self.understanding = understanding
    self.aspects = aspects
    self.words = words
    self.neighbours = neighbours ?? words.count
    let gathered = TermGathering(words)
    query = gathered.terms
    masks = gathered.masks
    matcher = TermMatcher(gathered.hashes, words: gathered.own, themes: themes)
    rarity = words.reduce(0) { $0 + $1.rarity }
  }

  /// The question with words taken over from another, at a part of their weight; where it does not
  /// say what it asks for, it asks for what the other did.
  func carrying(
    _ carried: [Word], from other: ReadQuestion, weight: Double, themes: ThemeTable
  ) -> ReadQuestion {
    var understanding = understanding
    understanding.carried = carried.map(\.text)
    if understanding.kind == .other { understanding.kind = other.understanding.kind }
    return ReadQuestion(
      understanding: understanding, aspects: aspects.isEmpty ? other.aspects : aspects,
      words: words + Self.lightened(carried, weight),
      neighbours: neighbours < words.count ? neighbours : nil, themes: themes)
  }

  /// The question with what is told beside it, at a share of its own weight at most. A word told that no document
  /// holds changes nothing about what is asked: it is left out, and named unless it is a name.
  func amid(_ told: ReadQuestion, share: Double, themes: ThemeTable) -> ReadQuestion {
    let asked = Set(words.map(\.term))
    let (missing, guessed) = (told.understanding.unknown, told.understanding.corrected.map(\.from))
    let held = told.words.filter { word in
      !asked.contains(word.term) && !(missing + guessed).contains(word.text)
    }
    let weight = min(1, share * rarity / max(held.reduce(0) { $0 + $1.rarity }, 1e-9))
    var understanding = understanding
    understanding.terms += held.map(\.text)
    understanding.unknown += (missing + guessed).filter { !$0.isCapitalized }
    return ReadQuestion(
      understanding: understanding, aspects: aspects, words: words + Self.lightened(held, weight),
      neighbours: words.count, themes: themes)
  }

  /// The question without some of its words, which no document holds.
  func without(_ names: Set<String>, themes: ThemeTable) -> ReadQuestion {
    if names.isEmpty { return self }
    var understanding = understanding
    understanding.terms.removeAll(where: names.contains)
    understanding.unknown.removeAll(where: names.contains)
    return ReadQuestion(
      understanding: understanding, aspects: aspects,
      words: words.filter { !names.contains($0.text) }, themes: themes)
  }

  private static func lightened(_ words: [Word], _ weight: Double) -> [Word] {
    words.map { word in
      var word = word
      word.rarity *= weight
      for index in word.alternatives.indices { word.alternatives[index].weight *= weight }
      return word
    }
  }

  /// Whether a short question names a subject of its own: « C’est quoi la RQTH ? », « Qui prescrit
  /// le TPT ? », « Où est Oran ? ».
  var namesSubject: Bool {
    understanding.kind == .what && !words.isEmpty
      || understanding.kind != .other
        && words.contains { Self.isAcronym($0.text) || $0.position > 0 && $0.text.isCapitalized }
  }

  private static func isAcronym(_ word: String) -> Bool {
    word.utf8.count >= 2 && word.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// What confidence takes from the question.
  var traits: QuestionTraits {
    QuestionTraits(
      unknownShare: unknownShare, wordCount: words.count,
      needsValue: AskedValue.isNeeded(by: understanding.kind))
  }

  /// The share of the question, by rarity, that no document holds.
  private var unknownShare: Double {
    guard rarity > 0 else { return 0 }
    let unknown = words.filter { understanding.unknown.contains($0.text) }
    return unknown.reduce(0) { $0 + $1.rarity } / rarity
  }

  /// How far a word counts as held where only its theme is touched.
  static let themeTrust = 0.4

  /// The share of the question that some of its terms cover, 0 to 1: each word by its rarity, a
  /// synonym for less than the word itself, a touched theme for less still.
  ///
  /// - Parameters:
  ///   - held: terms, as bits of the matcher.
  ///   - touched: words whose themes are touched, as bits.
  /// - Returns: the share.
  /// - Complexity: O(alternatives)
  func coverage(of held: UInt64, _ touched: UInt64 = 0) -> Double {
    guard rarity > 0 else { return 0 }
    var sum = 0.0
    for (number, word) in words.enumerated() {
      let least = number < 64 && touched >> UInt64(number) & 1 == 1 ? Self.themeTrust : 0
      sum += word.rarity * max(least, trust(inWord: number, by: held))
    }
    return sum / rarity
  }

  /// The share of some words of the question that some of its terms, given as bits, hold.
  func coverage(ofWords numbers: Range<Int>, by held: UInt64) -> Double {
    let whole = numbers.reduce(0) { $0 + words[$1].rarity }
    guard whole > 0 else { return 0 }
    return numbers.reduce(0) { $0 + words[$1].rarity * trust(inWord: $1, by: held) } / whole
  }

  /// How far some terms, given as bits, hold a word, 0 to 1.
  func trust(inWord number: Int, by held: UInt64) -> Double {
    var trust = 0.0
    for alternative in masks[number]
    where alternative.bits & held == alternative.bits && alternative.trust > trust {
      trust = alternative.trust
    }
    return trust
  }

  /// The share of the question, by rarity, that some of its words are, given as bits.
  func share(ofWords bits: UInt64) -> Double {
    guard rarity > 0 else { return 0 }
    let sum = words.prefix(64).enumerated().reduce(0.0) { sum, word in
      bits >> UInt64(word.offset) & 1 == 1 ? sum + word.element.rarity : sum
    }
    return sum / rarity
  }

  /// The bits of every term that stands for a word where some terms, given as bits, are held: those of
  /// a synonym of several words only where all of them are.
  func bits(ofWord number: Int, heldBy held: UInt64) -> UInt64 {
    masks[number].reduce(0) { $1.bits & held == $1.bits ? $0 | $1.bits : $0 }
  }
}

extension String {
  /// Whether it is written with a capital, as names are.
  var isCapitalized: Bool { unicodeScalars.first?.properties.isUppercase ?? false }
}
