import Documents

/// A document of the corpus as an index is made from it.
enum SourceDocument: Sendable {
  /// Read from its file.
  case read(DocumentMetadata)
  /// Unchanged since the index before, which knows it by a number.
  case kept(Int)

  /// What is said of a document that is read.
  var metadata: DocumentMetadata? {
    if case .read(let metadata) = self { metadata } else { nil }
  }

  /// Whether it is taken over.
  var isKept: Bool { metadata == nil }
}
