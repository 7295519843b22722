import Documents

/// What is said of the documents that were searched where none answers.
enum SearchedNotice {
  /// How many documents are named; the others are counted.
  private static let named = 5

  /// The first documents by title, and how many there are; nil where none was searched.
  static func text(_ documents: [DocumentMetadata]) -> String? {
    guard !documents.isEmpty else { return nil }
    let count = French.count(documents.count, "document")
    let titles = French.quoted(documents.prefix(named).map(\.title))
    let rest = documents.count - named
    let others = rest > 0 ? " et " + French.count(rest, "autre") : ""
    return "Cherché dans \(count) : \(titles)\(others)."
  }
}
