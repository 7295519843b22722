import FrenchText
import Indexing
import Retrieval

/// A question as terms of a corpus: what its analysis makes of it, without words that tell nothing,
/// and with what the corpus' synonyms and acronyms allow for single words.
struct CorpusQuery {
  let corpus: IndexedCorpus
  private let analyzer = FrenchAnalyzer()

  /// How many passages the model is given.
  private static let depth = 50
  private static let expansionWeight = 0.5
  private static let fields = [
    Field.parameters(), Field.parameters(), Field.parameters(weight: 0.2),
  ]

  init(corpus: IndexedCorpus) { self.corpus = corpus }

  /// The passages that score highest.
  ///
  /// - Throws: `CorpusError.damagedIndex`.
  func rank(_ question: String) throws(CorpusError) -> [RankedPassage] {
    try corpus.search(terms(of: question), fields: Self.fields, limit: Self.depth)
  }

  /// The terms that are searched.
  func terms(of question: String) -> [QueryTerm] {
    let text = Array(question.utf8)
    let analyzed = analyzer.analyze(text) { corpus.isCompound($0) }
    var terms: [QueryTerm] = []
    for occurrence in analyzed.occurrences
    where !StopWords.contains(Fold.folded(Array(text[occurrence.source]))[...]) {
      let term = Array(analyzed.term(occurrence))
      add(QueryTerm(term: term), to: &terms)
      for expanded in corpus.expansions(of: term).flatMap(\.terms) {
        add(QueryTerm(term: expanded, weight: Self.expansionWeight), to: &terms)
      }
    }
    return terms
  }

  private func add(_ term: QueryTerm, to terms: inout [QueryTerm]) {
    if !terms.contains(where: { $0.term == term.term }) { terms.append(term) }
  }
}
