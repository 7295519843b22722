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
  /// The words of the question, other forms of them left out.
  private let occurrences: [AnalyzedText.Occurrence]
  private var words: [ReadQuestion.Word] = []
  /// The number of each word's own term; nil for one that no document holds.
  private var terms: [Int?] = []
  private var understanding: Understanding

  /// Reads a question.
  ///
  /// - Complexity: O(bytes of the question), and O(terms of the corpus) for each unknown word
  static func read(_ question: String, for corpus: IndexedCorpus) -> ReadQuestion {
    let text = Array(question.utf8)
    let asked = QuestionWords.packed(text)
    let courtesies = Courtesy.places(in: asked)
    var reader = QuestionReader(text, kind(of: asked, without: courtesies), corpus)
    reader.readWords(of: asked, without: courtesies)
    reader.addExpansions()
    reader.correct()
    reader.weigh()
    reader.understanding.terms = reader.words.map { $0.text }
    // « RQTH » alone, or « la RQTH », asks what that is.
    if reader.analyzed.length <= 2, reader.words.count == 1, reader.understanding.kind == .other {
      reader.understanding.kind = .what
    }
    return ReadQuestion(
      understanding: reader.understanding, aspects: Aspect.named(in: asked), words: reader.words,
      themes: corpus.themes)
  }

  private init(_ text: [UInt8], _ kind: QuestionKind, _ corpus: IndexedCorpus) {
    self.corpus = corpus
    self.text = text
    analyzed = corpus.analyzed(text)
    occurrences = analyzed.occurrences.filter { !$0.isVariant }
    understanding = Understanding(kind: kind, terms: [])
  }

  // MARK: Words

  /// Takes the words that say something.
  private mutating func readWords(of asked: [ShortWord], without courtesies: Set<Int>) {
    let packed = occurrences.map { occurrence in
      let word = ShortWord(folding: text.span.extracting(occurrence.source))
      return TextMessageSpelling.full(word) ?? word
    }
    let courteous = Self.courteous(among: packed, asked, courtesies)
    let asking = occurrences.indices.filter { !courteous.contains($0) }
    for place in asking where !StopWords.contains(packed[place]) { addWord(occurrences[place]) }
    // « C’est quoi le CE ? », where some document or the user tells what that is.
    if words.isEmpty {
      for place in asking where isExplained(occurrences[place]) { addWord(occurrences[place]) }
    }
    for variant in analyzed.occurrences where variant.isVariant { addVariant(variant) }
  }

  /// Whether something stands for a word in capitals.
  private func isExplained(_ occurrence: AnalyzedText.Occurrence) -> Bool {
    guard occurrence.kind == .acronym else { return false }
    var expression = ExpressionHash()
    expression.append(termHash: ThemeTable.hash(of: analyzed.term(occurrence)))
    return corpus.find(expression) != nil
  }

  private mutating func addWord(_ occurrence: AnalyzedText.Occurrence) {
    let term = Array(analyzed.term(occurrence))
    let number = corpus.find(term.span)
    if occurrence.kind == .address && number == nil { return }
    let own = ReadQuestion.Alternative(terms: [term], weight: 1, trust: 1)
    words.append(
      ReadQuestion.Word(
        text: String(decoding: text[occurrence.source], as: UTF8.self), alternatives: [own],
        rarity: 0, position: occurrence.position))
    terms.append(number)
  }

  /// « préreprise » stands for both words of « pré-reprise ».
  private mutating func addVariant(_ variant: AnalyzedText.Occurrence) {
    let term = Array(analyzed.term(variant))
    guard corpus.find(term.span) != nil else { return }
    let covered = occurrences.filter { variant.source.contains($0.source.lowerBound) }.map(
      \.position)
    for index in words.indices
    where covered.contains(words[index].position) || words[index].position == variant.position {
      words[index].alternatives.append(
        ReadQuestion.Alternative(terms: [term], weight: Self.compoundWeight, trust: 1))
    }
  }

  // MARK: Expansions

  /// Adds what acronyms and synonyms allow, the longest expressions first.
  private mutating func addExpansions() {
    let hashes = occurrences.map { ThemeTable.hash(of: analyzed.term($0)) }
    var start = 0
    while start < hashes.count {
      let found = expressions(from: start, hashes)
      let taken = found.last { expand(occurrences[start..<start + $0.length], $0.number) }
      start += taken?.length ?? 1
    }
  }

  /// An expression that something stands for, by its words and its number.
  private struct Expression {
    var length: Int
    var number: Int
  }

  /// The expressions that begin at a word and that something stands for, the shortest first.
  private func expressions(
    from start: Int, _ hashes: [UInt64]
  ) -> [Expression] {
    var found: [Expression] = []
    var expression = ExpressionHash()
    for (place, hash) in hashes[start...].prefix(IndexedCorpus.longestExpression).enumerated() {
      expression.append(termHash: hash)
      if let number = corpus.find(expression) {
        found.append(Expression(length: place + 1, number: number))
      }
    }
    return found
  }

  /// Adds what stands for an expression; false where it is none.
  private mutating func expand(
    _ occurrences: ArraySlice<AnalyzedText.Occurrence>, _ number: Int
  ) -> Bool {
    guard let first = occurrences.first, let last = occurrences.last else { return false }
    let source = first.source.lowerBound..<last.source.upperBound
    guard !isPartOfHyphenated(source) else { return false }
    let positions = first.position...last.position
    // « Comment faire » alone is not searched, and nothing can stand for it.
    guard words.contains(where: { positions.contains($0.position) }) else { return false }
    let from = String(decoding: text[source], as: UTF8.self)
    let asked = Fold.folded(text.span.extracting(source))
    for expansion in corpus.expansions(ofExpression: number, asked: asked) where isNews(expansion) {
      let own = expansion.isAcronym ? Self.acronymWeight : Self.synonymWeight
      let weight = own / Double(expansion.terms.count).squareRoot()
      let alternative = ReadQuestion.Alternative(
        terms: expansion.terms, weight: weight, trust: expansion.isAcronym ? 1 : 0.8)
      for index in words.indices where positions.contains(words[index].position) {
        words[index].alternatives.append(alternative)
      }
      understanding.expanded.append(Understanding.Replacement(from: from, to: expansion.to))
    }
    return true
  }

  /// « reprise » in « pré-reprise » is no word of its own.
  private func isPartOfHyphenated(_ source: Range<Int>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return source.lowerBound > 0 && text[source.lowerBound - 1] == hyphen
      || source.upperBound < text.count && text[source.upperBound] == hyphen
  }

  /// Whether an expansion finds anything that the question's own words do not.
  private func isNews(_ expansion: Expansion) -> Bool {
    !expansion.terms.allSatisfy { term in words.contains { $0.term == term } }
  }

  // MARK: Spelling and weight

  /// Takes a word that no document holds, and nothing stands for, for the nearest one that is held.
  private mutating func correct() {
    // What stands for a word is held by some document: else it would not have been added.
    for index in words.indices where terms[index] == nil && words[index].alternatives.count == 1 {
      guard let better = Spelling.correction(of: words[index].term, in: corpus),
        !isName(words[index]) || corpus.word(for: better)?.isCapitalized == true
      else {
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

  /// Whether a word is written as a name inside a sentence: « Pérou » is not « perçue » misspelt.
  private func isName(_ word: ReadQuestion.Word) -> Bool {
    guard word.text.isCapitalized, word.text.utf8.contains(where: { (0x61...0x7A).contains($0) }),
      let place = occurrences.first(where: { $0.position == word.position })?.source.lowerBound,
      let before = text[..<place].last(where: { $0 > 0x20 })
    else { return false }
    return !".!?:".utf8.contains(before)
  }

  /// A word no document holds weighs what stands for it weighs; where nothing does, as much as the
  /// rarest word there is.
  private mutating func weigh() {
    for index in words.indices {
      let alternatives = words[index].alternatives
      if terms[index] != nil || alternatives.count == 1 {
        words[index].rarity = corpus.rarity(ofTerm: terms[index])
      } else {
        words[index].rarity = alternatives.dropFirst().map(rarity).max() ?? 0
      }
    }
  }

  private func rarity(of alternative: ReadQuestion.Alternative) -> Double {
    alternative.terms.map { corpus.rarity(ofTerm: corpus.find($0.span)) }.max() ?? 0
  }
}
