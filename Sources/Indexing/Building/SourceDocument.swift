import Documents

/// A document of the corpus as an index is made from it.
enum SourceDocument: Sendable {
  /// Read from its file.
  case read(DocumentMetadata, ParsedDocument)
  /// Unchanged since the index before, which knows it.
  case kept(DocumentRecord)
}
