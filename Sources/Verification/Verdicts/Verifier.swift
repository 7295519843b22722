import Documents

/// Reads cited places again and says what became of them.
///
/// The bytes at the saved place come first; then the quote is looked for in its document, whole,
/// white space, hyphenation and control characters aside; then a renamed document is looked for by
/// content hash; last comes what is most like the quote, word by word.
public struct Verifier {
  private let shelf: SourceShelf

  /// A verifier of citations of some documents.
  public init(_ shelf: SourceShelf) { self.shelf = shelf }

  /// What became of a citation.
  ///
  /// - Complexity: O(bytes of the quote) where it is intact, else O(bytes of the document); O(bytes
  ///   of the corpus) where its document is absent.
  public func verdict(on citation: SavedCitation) -> Verdict {
    guard let source = shelf.document(of: citation) else { return verdictWithoutDocument(citation) }
    if source.holds(citation.text, at: citation.spans) {
      if let altered = alteredHighlight(of: citation, in: source) { return verdict(on: altered) }
      let place = source.place(ofBytes: citation.spans, lines: citation.lines)
      let keepsName = citation.file.isEmpty || source.metadata.file == citation.file
      return keepsName ? .intact(place) : .moved(place)
    }
    let finder = QuoteFinder(Quote(citation), in: source)
    if let place = finder.exactPlace { return .moved(place) }
    if let place = renamedPlace(of: citation) { return .moved(place) }
    guard let nearest = finder.nearest else { return .gone }
    return .changed(nearest.place, text: nearest.text, nearest.difference)
  }

  /// A citation as it was saved, with what became of it and of its document.
  ///
  /// - Parameters:
  ///   - citation: the citation.
  ///   - line: the line of the saved text it came from.
  /// - Returns: the citation, its verdict, and whether its document is another than it was.
  public func check(_ citation: SavedCitation, line: Int) -> CheckedCitation {
    let hash = shelf.document(of: citation)?.hash
    return CheckedCitation(
      line: line, citation: citation, verdict: verdict(on: citation),
      isDocumentChanged: citation.documentHash.flatMap { saved in hash.map { $0 != saved } })
  }

  /// A part of an intact quote that was saved in other words than the quote's: what was shown as
  /// the answer was not the source's.
  private func alteredHighlight(
    of citation: SavedCitation, in source: SourceDocument
  ) -> SavedCitation? {
    citation.highlights.first { !source.holds($0.text, at: $0.spans) }.map { highlight in
      var altered = citation
      (altered.text, altered.spans, altered.highlights) = (highlight.text, highlight.spans, [])
      (altered.prefix, altered.suffix, altered.lines) = ("", "", nil)
      return altered
    }
  }

  private func verdictWithoutDocument(_ citation: SavedCitation) -> Verdict {
    if let place = renamedPlace(of: citation) { return .moved(place) }
    let quote = Quote(citation)
    // Another document may hold the same words by chance; the same words around them are none.
    guard !quote.prefix.isEmpty || !quote.suffix.isEmpty else { return .noDocument }
    for source in shelf.all {
      if let place = QuoteFinder(quote, in: source).placeBetweenMargins { return .moved(place) }
    }
    return .noDocument
  }

  /// The cited place in the document that has the content the citation was taken from.
  private func renamedPlace(of citation: SavedCitation) -> QuotePlace? {
    guard let hash = citation.documentHash, let source = shelf.document(hash: hash),
      source.holds(citation.text, at: citation.spans)
    else { return nil }
    return source.place(ofBytes: citation.spans, lines: citation.lines)
  }
}
