import TestFixtures
import Testing

@testable import Indexing

/// What the synonyms allow to search for an expression of a question.
@Suite struct SynonymTests {
  private func corpus(_ synonyms: String) throws -> IndexedCorpus {
    let files = try TemporaryCorpus([
      "a.txt": "Le travail\n\nLe salarié bosse dur, son boss le reçoit au bureau, un patron juste."
    ])
    try files.write(synonyms, to: "synonymes.txt")
    return try IndexedCorpus(
      opening: CorpusLocation(corpus: files.corpus, index: files.index))
  }

  private func expansions(
    of terms: [String], asked: String, _ corpus: IndexedCorpus
  ) -> [String]? {
    corpus.find(ExpressionHash(terms)).map {
      corpus.expansions(ofExpression: $0, asked: Array(asked.utf8)).map(\.to)
    }
  }

  @Test func anExpressionIsKnownByItsTermsInOrder() throws {
    let corpus = try corpus("bureau du patron => boss")
    let terms = ["burel", "du", "patron"]
    #expect(expansions(of: terms, asked: "bureau du patron", corpus) == ["boss"])
    #expect(expansions(of: terms.reversed(), asked: "patron du bureau", corpus) == nil)
    #expect(expansions(of: Array(terms.prefix(2)), asked: "bureau du", corpus) == nil)
    #expect(ExpressionHash([]) == ExpressionHash())
  }

  @Test func whatNoDocumentHoldsIsNotSearched() throws {
    let corpus = try corpus("bureau => xylophone, patron, patron xylophone")
    #expect(expansions(of: ["burel"], asked: "bureau", corpus) == ["patron"])
  }

  @Test func ofRulesThatStemAlikeTheWordAskedDecides() throws {
    let corpus = try corpus("bosse => bureau\nboss => patron")
    #expect(expansions(of: ["boss"], asked: "boss", corpus) == ["bureau", "patron"])
    #expect(expansions(of: ["boss"], asked: "bosse", corpus) == ["bureau"])
  }
}

extension ExpressionHash {
  /// The hash of some terms.
  init(_ terms: [String]) {
    self.init()
    for term in terms { append(termHash: ThemeTable.hash(of: Array(term.utf8)[...])) }
  }
}
