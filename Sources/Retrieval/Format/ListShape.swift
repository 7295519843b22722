/// How the postings of a list are written.
enum ListShape {
  /// One after the other: lists that a block would not fill.
  case short
  /// Packed in blocks of 128.
  case blocked
  /// The frequency of every passage, in four bits: lists of the most frequent terms.
  case row
}
