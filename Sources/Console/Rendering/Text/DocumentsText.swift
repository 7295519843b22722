import Documents
package import Indexing

/// What the corpus holds, for a person.
package struct DocumentsText {
  let documents: [DocumentSummary]
  /// The corpus folder, as the user named it.
  let corpus: String

  package init(_ documents: [DocumentSummary], corpus: String) {
    self.documents = documents
    self.corpus = corpus
  }

  /// How many documents and passages there are.
  var total: String {
    French.count(documents.count, "document") + ", "
      + French.count(documents.reduce(0) { $0 + $1.passages }, "passage")
  }

  package func write(to page: inout Page) {
    page.paragraph("\(total) dans \(FolderPath(corpus).text)")
    for document in documents {
      page.gap()
      write(document, to: &page)
    }
  }

  private func write(_ document: DocumentSummary, to page: inout Page) {
    let metadata = document.metadata
    page.paragraph(metadata.title, .bold)
    let origin = [metadata.publisher, metadata.date].compactMap { $0 }.joined(separator: ", ")
    if !origin.isEmpty { page.paragraph(origin, indent: 2) }
    if let audience = metadata.audience { page.paragraph("Public : \(audience)", indent: 2) }
    if let scope = metadata.scope { page.paragraph("Portée : \(scope)", indent: 2) }
    if let rights = metadata.rights { page.paragraph("Droits : \(rights)", indent: 2) }
    page.line(FolderPath(corpus).appending(metadata.file).text, indent: 2)
    let size = [
      French.count(document.passages, "passage"), French.count(document.lines, "ligne"),
      document.encoding,
    ].joined(separator: ", ")
    page.paragraph(size, .faint, indent: 2)
    if !document.unreadable.isEmpty {
      let lines = French.lines(document.unreadable)
      page.paragraph("Illisible, jamais cité : lignes \(lines)", .faint, indent: 2)
    }
  }
}
