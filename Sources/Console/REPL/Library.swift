package import Answering
package import Indexing

/// The documents of a session.
package struct Library {
  /// The corpus folder, as the user named it.
  let corpus: String
  let documents: () -> [DocumentSummary]
  let surroundings: (String) throws(CorpusError) -> Surroundings
  /// A page of HTML with some answers and the places of the sources that they cite.
  let dossier: ([Answer]) throws(CorpusError) -> [UInt8]

  package init(
    corpus: String, documents: @escaping () -> [DocumentSummary],
    surroundings: @escaping (String) throws(CorpusError) -> Surroundings,
    dossier: @escaping ([Answer]) throws(CorpusError) -> [UInt8]
  ) {
    self.corpus = corpus
    self.documents = documents
    self.surroundings = surroundings
    self.dossier = dossier
  }
}
