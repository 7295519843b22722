import Documents
import FrenchText
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

  /// Whether a readable passage, its headings or its document's title hold a term.
  ///
  /// - Complexity: O(log *n*) in the passages that hold the term
  public func passage(_ number: Int, holds term: [UInt8]) -> Bool {
    guard let ordinal = index.inverted.find(term.span) else { return false }
    return Field.allCases.contains {
      index.inverted.frequency(of: ordinal, field: $0.rawValue, in: number) > 0
    }
  }

  /// How many passages hold a term in a field.
  ///
  /// - Complexity: O(1)
  public func documentFrequency(of term: [UInt8], in field: Field) -> Int {
    index.inverted.find(term.span).map {
      index.inverted.documentFrequency(of: $0, field: field.rawValue)
    } ?? 0
  }

  /// How rare a term is: the idf of BM25, for the field that holds it in most passages; a term that
  /// no passage holds is as rare as can be.
  ///
  /// - Complexity: O(1)
  public func rarity(of term: [UInt8]) -> Double {
    let holding = max(
      documentFrequency(of: term, in: .body), documentFrequency(of: term, in: .section))
    return index.inverted.inverseDocumentFrequency(ofTermHeldBy: holding)
  }

  /// Whether a term stands anywhere in the corpus.
  public func holds(_ term: [UInt8]) -> Bool { index.inverted.find(term.span) != nil }

  /// Calls a closure with every term of the corpus that begins with a byte, in the order of their
  /// bytes.
  ///
  /// - Complexity: O(log *t* + *n*) for *n* of *t* terms
  public func forEachTerm(beginningWith first: UInt8, _ body: ([UInt8]) -> Void) {
    var low = 0
    var high = index.inverted.termCount
    while low < high {
      let middle = (low + high) / 2
      if index.inverted.term(at: middle).first ?? 0 < first {
        low = middle + 1
      } else {
        high = middle
      }
    }
    while low < index.inverted.termCount {
      let term = index.inverted.term(at: low)
      guard term.first == first else { return }
      body(term)
      low += 1
    }
  }

  /// A word of the corpus that a term stands for, as the first passage that holds it writes it.
  ///
  /// - Complexity: O(passages), one passage read
  public func word(for term: [UInt8]) -> String? {
    let analyzer = FrenchAnalyzer()
    for number in 0..<readableCount where passage(number, holds: term) {
      guard let bytes = try? passage(number).bytes else { continue }
      let analyzed = analyzer.analyze(bytes)
      let found = analyzed.occurrences.first { analyzed.term($0).elementsEqual(term) }
      if let found { return String(decoding: bytes[found.source], as: UTF8.self) }
    }
    return nil
  }

  /// Whether two words that stand apart, joined, are a word of the corpus.
  public func isCompound(_ term: ArraySlice<UInt8>) -> Bool { index.compounds.contains(term) }

  /// What the user's synonyms allow to search for terms that follow each other, given with one
  /// space between.
  public func expansions(of terms: [UInt8]) -> [Expansion] { index.synonyms.expansions(of: terms) }

  /// What words evoke.
  package var themes: ThemeTable { index.themes }
}
