import FrenchText
import Retrieval

/// The names of the index sections that this module adds to those of the inverted index, and the
/// version of what is in them.
enum IndexFormat {
  /// Raised by hand when the reading of documents or these sections change.
  private static let reading: UInt64 = 7

  /// Names the whole way from bytes to terms: an index made another way is made anew.
  static let analysis = FrenchAnalyzer.fingerprint &* 0x9e37_79b9_7f4a_7c15 &+ reading

  static let corpus: SectionName = "corpus"
  static let files: SectionName = "files"
  static let documents: SectionName = "docs"
  static let paths: SectionName = "paths"
  static let passages: SectionName = "passages"
  static let spans: SectionName = "spans"
  static let readable: SectionName = "readable"
  static let compounds: SectionName = "compound"
  static let synonyms: SectionName = "synonyms"
  static let expressions: SectionName = "express"
  static let themes: SectionName = "themes"
  static let words: SectionName = "words"
}
