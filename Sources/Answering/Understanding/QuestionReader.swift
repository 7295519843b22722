import FrenchText
import Indexing

/// Turns a question into terms to search, by the analysis that the index was made with.
struct QuestionReader {
  /// What a synonym weighs beside the question's own word.
  static let synonymWeight = 0.35
  /// What the joined form of a hyphenated word weighs beside its parts.
  static let compoundWeight = 0.5

  private let corpus: IndexedCorpus
  private let text: [UInt8]
  private let analyzed: AnalyzedText
  private var terms: [ReadQuestion.Term] = []
  private var words: [String] = []
  private var unknown: [String] = []
  private var expanded: [Understanding.Replacement] = []

  /// Reads a question.
  ///
  /// - Complexity: O(bytes of the question)
  static func read(_ question: String, for corpus: IndexedCorpus) -> ReadQuestion {
    var reader = QuestionReader(question, corpus)
    reader.readWords(leavingStopWords: true)
    if reader.words.isEmpty { reader.readWords(leavingStopWords: false) }
    reader.addSynonyms()
    var understanding = Understanding(
      kind: QuestionKindRule.kind(of: QuestionWords.folded(question)), terms: reader.words)
    understanding.unknown = reader.unknown
    understanding.expanded = reader.expanded
    return ReadQuestion(
      understanding: understanding, terms: reader.terms, wordCount: reader.words.count)
  }

  private init(_ question: String, _ corpus: IndexedCorpus) {
    self.corpus = corpus
    text = Array(question.utf8)
    analyzed = FrenchAnalyzer().analyze(text) { corpus.isCompound($0) }
  }

  private mutating func readWords(leavingStopWords: Bool) {
    var position = -1
    for occurrence in analyzed.occurrences {
      let source = Array(text[occurrence.source])
      if occurrence.position != position {
        position = occurrence.position
        guard !leavingStopWords || !StopWords.contains(Fold.folded(source)[...]) else {
          position = -1
          continue
        }
        let word = String(decoding: source, as: UTF8.self)
        let term = Array(analyzed.term(occurrence))
        if occurrence.kind == .address && !corpus.holds(term) { continue }
        if !corpus.holds(term) && !isPartOfKnownCompound(occurrence) { unknown.append(word) }
        add(term, weight: 1, word: words.count)
        words.append(word)
      } else if !words.isEmpty {
        let term = Array(analyzed.term(occurrence))
        if corpus.holds(term) { add(term, weight: Self.compoundWeight, word: words.count - 1) }
      }
    }
  }

  /// « préreprise » is known where « pré-reprise » is, and its parts where the whole is.
  private func isPartOfKnownCompound(_ occurrence: AnalyzedText.Occurrence) -> Bool {
    analyzed.occurrences.contains {
      $0.isVariant && $0.position == occurrence.position
        && corpus.holds(Array(analyzed.term($0)))
    }
  }

  private mutating func add(_ term: [UInt8], weight: Double, word: Int) {
    if let same = terms.firstIndex(where: { $0.bytes == term }) {
      terms[same].weight = max(terms[same].weight, weight)
    } else {
      terms.append(ReadQuestion.Term(bytes: term, weight: weight, word: word))
    }
  }

  /// Adds what the synonyms allow, the longest expressions first; each word is expanded once.
  private mutating func addSynonyms() {
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
    let from = String(decoding: text[source], as: UTF8.self)
    let word = wordNumber(of: occurrences)
    for expansion in expansions where isNews(expansion) {
      for term in expansion.terms { add(term, weight: Self.synonymWeight, word: word) }
      expanded.append(Understanding.Replacement(from: from, to: expansion.to))
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
    expansion.terms.allSatisfy(corpus.holds)
      && !expansion.terms.allSatisfy { term in terms.contains { $0.bytes == term } }
  }

  /// The searched word that an expression stands for: the first of its terms that is one.
  private func wordNumber(of occurrences: ArraySlice<AnalyzedText.Occurrence>) -> Int {
    for occurrence in occurrences {
      let term = Array(analyzed.term(occurrence))
      if let found = terms.first(where: { $0.bytes == term }) { return found.word }
    }
    return max(0, words.count - 1)
  }
}
