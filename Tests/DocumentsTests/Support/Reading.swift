import FrenchText
import Testing

@testable import Documents

/// A text as the module reads it, with the questions that tests ask of it.
struct Reading {
  let document: ParsedDocument
  let repairs: Repairs

  /// Reads a text with the repairs that its own words call for.
  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  /// Reads a file's bytes with the repairs of a vocabulary, its own for want of another.
  init(bytes: [UInt8], vocabulary: Vocabulary? = nil) {
    document = ParsedDocument(reading: bytes)
    var own = Vocabulary()
    if vocabulary == nil {
      own.add(document)
      own.close()
    }
    repairs = (vocabulary ?? own).repairs(for: document)
  }

  func layout(of passage: Passage) -> Layout {
    Layout(passage.spans, of: document.text.bytes, repairs: repairs)
  }

  func text(of passage: Passage) -> String { string(layout(of: passage).bytes) }

  /// Every passage as it is shown, in order.
  var texts: [String] { document.passages.map(text(of:)) }

  /// The source of some spans, joined by a line feed.
  func source(of spans: [Range<Int>]) -> String {
    spans.map { string(document.text.bytes[$0]) }.joined(separator: "\n")
  }

  /// The one passage that shows some words.
  func passage(showing words: String, at location: SourceLocation = #_sourceLocation) throws
    -> Passage
  {
    let found = document.passages.filter { text(of: $0).contains(words) }
    try #require(found.count == 1, "« \(words) » in \(texts)", sourceLocation: location)
    return found[0]
  }

  /// The headings above the passage that shows some words.
  func section(of words: String, at location: SourceLocation = #_sourceLocation) throws -> [String]
  {
    try passage(showing: words, at: location).section
  }

  private func string(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
