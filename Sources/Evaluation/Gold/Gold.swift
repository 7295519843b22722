/// A place that answers a question, told by words of the source.
package struct Gold: Sendable, Equatable {
  /// The document's path, relative to the corpus folder.
  package var file: String
  /// The words that answer, as they stand in the file; nil where any passage of the file does.
  package var quote: String?
  /// Where documents differ: which of the statements this one is.
  package var side: String?

  /// A place that answers.
  package init(file: String, quote: String? = nil, side: String? = nil) {
    self.file = file
    self.quote = quote
    self.side = side
  }
}
