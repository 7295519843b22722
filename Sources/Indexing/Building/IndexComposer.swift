import Documents
import FrenchText
import Retrieval

/// Makes an index from the documents of a corpus.
///
/// A document is needed three times: its words tell what is glued and cut in all documents, its
/// repaired text which two words are one, and knowing both it is parted into passages and terms. All
/// three work on it by itself, by all processors; what they find is gathered in the order of the
/// documents, while the work goes on with those that follow.
struct IndexComposer {
  private let reader: CorpusReader
  private var compounds: CompoundSet
  private var composed: ComposedIndex

  /// - Parameters:
  ///   - reader: the documents.
  ///   - corpus: the corpus, as an absolute path.
  ///   - snapshot: its files as they lay.
  ///   - keepsWords: whether documents may later be read without the others.
  ///   - spill: where postings wait that are too many for memory.
  /// - Throws: `IndexError.damaged` where an index is, that documents are taken over from.
  init(
    _ reader: CorpusReader, corpus: String, snapshot: Snapshot, keepsWords: Bool,
    spilling spill: PostingSpill
  ) throws(IndexError) {
    self.reader = reader
    compounds = reader.prior.map { CompoundSet($0.index.compounds) } ?? CompoundSet()
    let carried: CarriedPassages? =
      if let prior = reader.prior, reader.documents.contains(where: \.isKept) {
        try CarriedPassages(of: prior.index.inverted)
      } else { nil }
    composed = ComposedIndex(
      corpus: corpus, snapshot: snapshot.fingerprint, drift: reader.prior?.drift ?? 0,
      warnings: reader.warnings, files: reader.files, rules: reader.synonyms,
      words: keepsWords ? reader.vocabulary.counts : nil, spilling: spill, carrying: carried)
  }

  /// The index.
  ///
  /// - Throws: `StaleText` where a document changed since it was first read.
  /// - Complexity: O(bytes of the documents read + postings of those taken over)
  consuming func index() throws(StaleText) -> ComposedIndex {
    let learnt = try learn()
    let (shelf, vocabulary, compounds) = (reader.shelf, reader.vocabulary, compounds)
    var rest = reader.documents[...]
    try shelf.forEach(learnt, file: \.metadata.file) { learnt, document in
      AnalyzedDocument(learnt, document, vocabulary, compounds: compounds)
    } take: { analyzed in
      addKept(from: &rest)
      rest.removeFirst()
      composed.add(analyzed)
    }
    addKept(from: &rest)
    composed.compounds = compounds
    return composed
  }

  /// Adds the documents that are taken over, up to one that is read.
  private mutating func addKept(from documents: inout ArraySlice<SourceDocument>) {
    guard let prior = reader.prior?.index else { return }
    while case .kept(let number)? = documents.first {
      composed.add(number, of: prior)
      documents.removeFirst()
    }
  }

  /// Finds what the documents that are read explain to each other.
  private mutating func learn() throws(StaleText) -> [LearntDocument] {
    let (shelf, vocabulary) = (reader.shelf, reader.vocabulary)
    var learnt: [LearntDocument] = []
    try shelf.forEach(reader.documents.compactMap(\.metadata), file: \.file) {
      metadata, document in
      (metadata, DocumentFindings(in: document, vocabulary))
    } take: { metadata, found in
      compounds.formUnion(found.compounds)
      learnt.append(LearntDocument(metadata, found))
    }
    return learnt
  }
}
