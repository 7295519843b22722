import Documents

/// The documents that a search looks through, listed once for all the replies that name them.
final class SearchedDocuments {
  private var documents: [DocumentMetadata]?

  /// Those of an index with a readable passage, in its order.
  ///
  /// - Complexity: O(documents) the first time, then O(1)
  func documents(of index: OpenIndex) -> [DocumentMetadata] {
    if let documents { return documents }
    let searched = (0..<index.documentCount).map(index.document).filter { document in
      document.passages.contains { !index.passage($0).isUnreadable }
    }.map(\.metadata)
    documents = searched
    return searched
  }

  func removeAll() { documents = nil }
}
