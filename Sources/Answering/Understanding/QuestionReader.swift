import FrenchText
import Indexing

/// Turns a question into words to search, by the analysis that the index was made with.
struct QuestionReader {
  /// What a synonym weighs in the search beside the question's own word.
  static let synonymWeight = 0.5
  /// What an acronym or its long form weighs, which mean the same.
  static let acronymWeight = 0.6
  /// What the joined form of a hyphenated word weighs beside its parts.
  static let compoundWeight = 0.5
  /// What a word weighs that was taken for another, better spelt one.
  static let correctionWeight = 0.9

  private let corpus: IndexedCorpus
  private let text: [UInt8]
  private let analyzed: AnalyzedText
  private var words: [ReadQuestion.Word] = []
  private var understanding: Understanding

  /// Reads a question.
  ///
  /// - Complexity: O(bytes of the question), and O(terms of the corpus) for each unknown word
  static func read(_ question: String, for corpus: IndexedCorpus) -> ReadQuestion {
    var reader = QuestionReader(question, corpus)
    reader.readWords(leavingStopWords: true)
    if reader.words.isEmpty { reader.readWords(leavingStopWords: false) }
    reader.addExpansions()
    reader.correct()
    reader.weigh()
    reader.understanding.terms = reader.words.map(\.text)
    // « RQTH » alone, or « la RQTH », asks what that is.
    if reader.analyzed.length <= 2, reader.words.count == 1, reader.understanding.kind == .other {
      reader.understanding.kind = .what
    }
    return ReadQuestion(
      understanding: reader.understanding,
      aspects: Aspect.named(in: QuestionWords.folded(question)), words: reader.words,
      themes: corpus.themes)
  }

  private init(_ question: String, _ corpus: IndexedCorpus) {
    self.corpus = corpus
    text = Array(question.utf8)
    analyzed = FrenchAnalyzer().analyze(text) { corpus.isCompound($0) }
    understanding = Understanding(
      kind: QuestionKindRule.kind(of: QuestionWords.folded(question)), terms: [])
  }

  // MARK: Words

  private mutating func readWords(leavingStopWords: Bool) {
    let plain = analyzed.occurrences.filter { !$0.isVariant }
    let folded = plain.map { occurrence in
      let word = String(decoding: Fold.folded(Array(text[occurrence.source])), as: UTF8.self)
      return TextMessageSpelling.full(word)
    }
    let courtesies = Courtesy.places(in: folded)
    for (place, occurrence) in plain.enumerated() {
      let source = Array(text[occurrence.source])
      let isEmpty = courtesies.contains(place) || StopWords.contains(Array(folded[place].utf8)[...])
      if leavingStopWords && isEmpty { continue }
      let term = Array(analyzed.term(occurrence))
      if occurrence.kind == .address && !corpus.holds(term) { continue }
      let own = ReadQuestion.Alternative(terms: [term], weight: 1, trust: 1)
      words.append(
        ReadQuestion.Word(
          text: String(decoding: source, as: UTF8.self), alternatives: [own], rarity: 0,
          position: occurrence.position))
    }
    for variant in analyzed.occurrences where variant.isVariant { addVariant(variant) }
  }

  /// « préreprise » stands for both words of « pré-reprise ».
  private mutating func addVariant(_ variant: AnalyzedText.Occurrence) {
    let term = Array(analyzed.term(variant))
    guard corpus.holds(term) else { return }
    let covered = analyzed.occurrences.filter {
      !$0.isVariant && variant.source.contains($0.source.lowerBound)
    }.map(\.position)
    for index in words.indices
    where covered.contains(words[index].position) || words[index].position == variant.position {
      words[index].alternatives.append(
        ReadQuestion.Alternative(terms: [term], weight: Self.compoundWeight, trust: 1))
    }
  }

  // MARK: Expansions

  /// Adds what acronyms and synonyms allow, the longest expressions first.
  private mutating func addExpansions() {
    let plain = analyzed.occurrences.filter { !$0.isVariant }
    var start = 0
    while start < plain.count {
      var length = min(IndexedCorpus.longestExpression, plain.count - start)
      while length > 0, !expand(plain[start..<start + length]) { length -= 1 }
      start += max(1, length)
    }
  }

  private mutating func expand(_ occurrences: ArraySlice<AnalyzedText.Occurrence>) -> Bool {
    let key = Array(occurrences.map { analyzed.term($0) }.joined(separator: [UInt8(ascii: " ")]))
    let expansions = corpus.expansions(of: key)
    guard !expansions.isEmpty, let first = occurrences.first, let last = occurrences.last else {
      return false
    }
    let source = first.source.lowerBound..<last.source.upperBound
    guard !isPartOfHyphenated(source) else { return false }
    let positions = first.position...last.position
    let from = String(decoding: text[source], as: UTF8.self)
    for expansion in Self.nearest(expansions, to: from) where isNews(expansion) {
      let own = expansion.isAcronym ? Self.acronymWeight : Self.synonymWeight
      let weight = own / Double(expansion.terms.count).squareRoot()
      for index in words.indices where positions.contains(words[index].position) {
        words[index].alternatives.append(
          ReadQuestion.Alternative(
            terms: expansion.terms, weight: weight, trust: expansion.isAcronym ? 1 : 0.8))
      }
      understanding.expanded.append(Understanding.Replacement(from: from, to: expansion.to))
    }
    return true
  }

  /// The expansions whose own word is most like the one asked: stems bring « bosse » to « boss » and
  /// to « bosser », and it is the verb that was meant.
  private static func nearest(_ expansions: [Expansion], to asked: String) -> [Expansion] {
    let asked = Fold.folded(Array(asked.utf8))
    let shared = expansions.map { expansion in
      zip(asked, Fold.folded(Array(expansion.from.utf8))).prefix { $0 == $1 }.count
    }
    let most = shared.max() ?? 0
    return zip(expansions, shared).filter { $0.1 == most }.map(\.0)
  }

  /// « reprise » in « pré-reprise » is no word of its own.
  private func isPartOfHyphenated(_ source: Range<Int>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return source.lowerBound > 0 && text[source.lowerBound - 1] == hyphen
      || source.upperBound < text.count && text[source.upperBound] == hyphen
  }

  /// Whether an expansion finds anything that the question's own words do not.
  private func isNews(_ expansion: Expansion) -> Bool {
    expansion.terms.allSatisfy(corpus.holds)
      && !expansion.terms.allSatisfy { term in
        words.contains { $0.alternatives[0].terms == [term] }
      }
  }

  // MARK: Spelling and weight

  /// Takes a word that no document holds, and nothing stands for, for the nearest one that is held.
  private mutating func correct() {
    for index in words.indices {
      guard !isKnown(words[index]), let term = words[index].alternatives[0].terms.first else {
        continue
      }
      guard let better = Spelling.correction(of: term, in: corpus) else {
        understanding.unknown.append(words[index].text)
        continue
      }
      words[index].alternatives.append(
        ReadQuestion.Alternative(terms: [better], weight: Self.correctionWeight, trust: 0.8))
      understanding.corrected.append(
        Understanding.Replacement(
          from: words[index].text,
          to: corpus.word(for: better) ?? String(decoding: better, as: UTF8.self)))
    }
  }

  private func isKnown(_ word: ReadQuestion.Word) -> Bool {
    word.alternatives.contains { $0.terms.allSatisfy(corpus.holds) }
  }

  /// A word no document holds weighs what stands for it weighs; where nothing does, as much as the
  /// rarest word there is.
  private mutating func weigh() {
    for index in words.indices {
      let alternatives = words[index].alternatives
      if alternatives[0].terms.allSatisfy(corpus.holds) || alternatives.count == 1 {
        words[index].rarity = rarity(of: alternatives[0])
      } else {
        words[index].rarity = alternatives.dropFirst().map(rarity).max() ?? 0
      }
    }
  }

  private func rarity(of alternative: ReadQuestion.Alternative) -> Double {
    alternative.terms.map { corpus.rarity(of: $0) }.max() ?? 0
  }
}
