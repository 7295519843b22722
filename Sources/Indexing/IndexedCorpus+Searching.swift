import Documents
package import FrenchText
public import Retrieval

extension IndexedCorpus {
  /// The most words an expression of the synonyms may have.
  public static let longestExpression = SynonymTable.longestExpression

  /// How many passages a search ranks.
  public var readableCount: Int { index.inverted.passageCount }

  /// The best passages for some terms.
  ///
  /// Only readable passages are ranked; they are numbered apart, from 0 to `readableCount`.
  ///
  /// - Throws: `CorpusError.damagedIndex` where a list of a large index is damaged, which opening
  ///   does not read.
  /// - Complexity: O(postings of the terms)
  public func search(
    _ terms: [QueryTerm], fields: [FieldParameters], limit: Int
  ) throws(CorpusError) -> [RankedPassage] {
    do throws(IndexError) {
      return try index.inverted.rank(terms, fields: fields, limit: limit)
    } catch { throw .damagedIndex(path: store.path, reason: error.message) }
  }

  /// What some passages score in each field, of what `search` adds up, before the fields' weights.
  ///
  /// - Returns: for each passage one score a field.
  /// - Throws: as `search`.
  /// - Complexity: O(passages · terms · log *n*)
  public func fieldScores(
    of passages: [Int], for terms: [QueryTerm], fields: [FieldParameters]
  ) throws(CorpusError) -> [[Double]] {
    do throws(IndexError) {
      return try index.inverted.fieldScores(of: passages, for: terms, fields: fields)
    } catch { throw .damagedIndex(path: store.path, reason: error.message) }
  }

  /// How many passages hold a term in a field.
  ///
  /// - Complexity: O(1)
  public func documentFrequency(of term: [UInt8], in field: Field) -> Int {
    index.inverted.find(term.span).map {
      index.inverted.documentFrequency(of: $0, field: field.rawValue)
    } ?? 0
  }

  /// The number of a term; nil where it stands nowhere in the corpus.
  package func find(_ term: Span<UInt8>) -> Int? { index.inverted.find(term) }

  /// How rare a term is, given by its number: the idf of BM25, for the field that holds it in most
  /// passages; a term that no passage holds is as rare as can be.
  ///
  /// - Complexity: O(1)
  package func rarity(ofTerm number: Int?) -> Double {
    let holding = number.map { number in
      max(
        index.inverted.documentFrequency(of: number, field: Field.body.rawValue),
        index.inverted.documentFrequency(of: number, field: Field.section.rawValue))
    }
    return index.inverted.inverseDocumentFrequency(ofTermHeldBy: holding ?? 0)
  }

  /// Calls a closure with every term of the corpus that begins with a byte, in the order of their
  /// bytes.
  ///
  /// - Complexity: O(log *t* + *n*) for *n* of *t* terms
  public func forEachTerm(beginningWith first: UInt8, _ body: (Span<UInt8>) -> Void) {
    let inverted = index.inverted
    var (low, high) = (0, inverted.termCount)
    while low < high {
      let middle = (low + high) / 2
      if inverted.term(at: middle).first ?? 0 < first { low = middle + 1 } else { high = middle }
    }
    inverted.forEachTerm(from: low) { term in
      guard !term.isEmpty, term[0] == first else { return false }
      body(term)
      return true
    }
  }

  /// A word of the corpus that a term stands for, as the first passage that holds it writes it.
  ///
  /// - Complexity: O(passages), one passage read
  public func word(for term: [UInt8]) -> String? {
    guard let ordinal = find(term.span) else { return nil }
    let analyzer = FrenchAnalyzer()
    let fields = Field.allCases.filter {
      index.inverted.documentFrequency(of: ordinal, field: $0.rawValue) > 0
    }
    for number in 0..<readableCount where passage(number, holdsTerm: ordinal, in: fields) {
      guard let bytes = try? passage(number).bytes else { continue }
      let analyzed = analyzer.analyze(bytes)
      let found = analyzed.occurrences.first { analyzed.term($0).elementsEqual(term) }
      if let found { return String(decoding: bytes[found.source], as: UTF8.self) }
    }
    return nil
  }

  /// Whether a readable passage holds a term in one of some fields.
  private func passage(_ number: Int, holdsTerm ordinal: Int, in fields: [Field]) -> Bool {
    fields.contains {
      index.inverted.frequency(of: ordinal, field: $0.rawValue, in: number) > 0
    }
  }

  /// The terms of a text, with two words joined that stand apart where the corpus writes them as one.
  ///
  /// - Complexity: O(*n*) in the bytes of the text
  package func analyzed(_ text: [UInt8], splits: [Int] = []) -> AnalyzedText {
    FrenchAnalyzer().analyze(
      text, splits: splits, compoundsBeginning: index.compounds.beginnings,
      isCompound: index.compounds.contains)
  }

  /// The number of an expression, terms that follow each other; nil where nothing stands for it.
  package func find(_ expression: ExpressionHash) -> Int? { index.synonyms.find(expression) }

  /// What the user's synonyms allow to search for an expression, as far as some passage holds it.
  ///
  /// - Parameters:
  ///   - number: of the expression.
  ///   - asked: the words that its terms come from, folded: of rules that the terms begin alike, those
  ///     count whose words are most like these.
  /// - Returns: what may be searched, in the order of the rules.
  /// - Complexity: O(bytes of the rules)
  package func expansions(ofExpression number: Int, asked: [UInt8]) -> [Expansion] {
    let index = index
    return index.synonyms.expansions(ofExpression: number, asked: asked.span) {
      index.inverted.find($0) != nil
    }
  }

  /// What words evoke.
  package var themes: ThemeTable { index.themes }
}
