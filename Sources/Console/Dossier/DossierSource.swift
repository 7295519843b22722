package import Documents
package import Indexing

/// A document of a dossier, with the parts of it that are cited.
package struct DossierSource {
  /// A citation of the document: the question, the rank and the passage.
  package struct Mention: Equatable {
    package var question: Int
    package var rank: Int
    package var passage: CitedPassage
  }

  /// Consecutive lines of the document under one heading.
  package struct Excerpt {
    package var section: [String]
    package var lines: [Surroundings.Line]
  }

  package var document: DocumentMetadata
  /// SHA-256 of its file, in hexadecimal digits.
  package var hash: String?
  package var mentions: [Mention]
  package var excerpts: [Excerpt]

  package init(
    document: DocumentMetadata, hash: String?, mentions: [Mention] = [], excerpts: [Excerpt] = []
  ) {
    self.document = document
    self.hash = hash
    self.mentions = mentions
    self.excerpts = excerpts
  }
}
