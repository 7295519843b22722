package import Indexing

/// The documents of a session.
package struct Library {
  /// The corpus folder, as the user named it.
  let corpus: String
  let documents: () -> [DocumentSummary]
  let surroundings: (String) throws(CorpusError) -> Surroundings

  package init(
    corpus: String, documents: @escaping () -> [DocumentSummary],
    surroundings: @escaping (String) throws(CorpusError) -> Surroundings
  ) {
    self.corpus = corpus
    self.documents = documents
    self.surroundings = surroundings
  }
}
