/// Where the words that answer stand.
package struct GoldPlace: Sendable, Equatable {
  /// The document's path, relative to the corpus folder.
  package var file: String
  /// Their bytes in the file: half-open, from 0.
  package var bytes: Range<Int>
  /// The line of the first byte, from 1.
  package var line: Int
  /// Whether any passage of the file answers: `bytes` is then the whole file.
  package var isWholeFile: Bool
  /// Where documents differ: which of the statements this one is.
  package var side: String?

  /// A place in a file.
  package init(
    file: String, bytes: Range<Int>, line: Int, isWholeFile: Bool = false, side: String? = nil
  ) {
    self.file = file
    self.bytes = bytes
    self.line = line
    self.isWholeFile = isWholeFile
    self.side = side
  }
}
