import Answering
import Files
import Indexing
import Verification

/// The documents of a session.
package struct Library {
  /// The corpus folder, as the user named it.
  let corpus: String
  let documents: () -> [DocumentSummary]
  let surroundings: (String) throws(CorpusError) -> Surroundings
  /// A page of HTML with some answers and the places of the sources that they cite.
  let dossier: ([Answer]) throws(CorpusError) -> [UInt8]

  /// Keeps a person's word that a citation answers the question of its answer.
  let review: (Answer, Citation, String) throws(FileError) -> Review

  init(
    corpus: String, documents: @escaping () -> [DocumentSummary],
    review: @escaping (Answer, Citation, String) throws(FileError) -> Review,
    surroundings: @escaping (String) throws(CorpusError) -> Surroundings,
    dossier: @escaping ([Answer]) throws(CorpusError) -> [UInt8]
  ) {
    self.corpus = corpus
    self.documents = documents
    self.review = review
    self.surroundings = surroundings
    self.dossier = dossier
  }
}
