import Documents
import FrenchText
import Retrieval

/// Makes an index from the documents of a corpus.
///
/// A document is needed three times: its words tell what is glued and cut in all documents, its
/// repaired text which two words are one, and knowing both it is parted into passages and terms. All
/// three work on it by itself, by all processors; what they find is gathered in the order of the
/// documents.
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
    var batches = reader.shelf.batches(of: try learn(), file: \.metadata.file)[...]
    var analyzed: ArraySlice<AnalyzedDocument> = []
    for document in reader.documents {
      switch document {
      case .kept(let number):
        if let prior = reader.prior?.index { composed.add(number, of: prior) }
      case .read:
        if analyzed.isEmpty {
          // No two batches at once.
          analyzed = []
          analyzed = try analyze(batches.removeFirst())[...]
        }
        composed.add(analyzed.removeFirst())
      }
    }
    composed.compounds = compounds
    return composed
  }

  /// Finds what the documents that are read explain to each other.
  private mutating func learn() throws(StaleText) -> [LearntDocument] {
    let (shelf, vocabulary) = (reader.shelf, reader.vocabulary)
    let documents = reader.documents.compactMap(\.metadata)
    var learnt: [LearntDocument] = []
    for batch in shelf.batches(of: documents, file: \.file) {
      let findings = try Concurrently.map(batch) { (metadata) throws(StaleText) in
        DocumentFindings(in: try shelf.document(metadata.file), vocabulary)
      }
      for (metadata, found) in zip(batch, findings) {
        compounds.formUnion(found.compounds)
        learnt.append(LearntDocument(metadata, found))
      }
    }
    return learnt
  }

  private func analyze(_ batch: [LearntDocument]) throws(StaleText) -> [AnalyzedDocument] {
    let (shelf, vocabulary) = (reader.shelf, reader.vocabulary)
    return try Concurrently.map(batch) { [compounds] (learnt) throws(StaleText) in
      AnalyzedDocument(
        learnt, try shelf.document(learnt.metadata.file), vocabulary, compounds: compounds)
    }
  }
}
