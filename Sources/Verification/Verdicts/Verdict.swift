/// What became of a cited place.
public enum Verdict: Sendable, Equatable {
  /// The quote stands where it was cited, every letter, digit and mark of it.
  case intact(QuotePlace)
  /// The quote stands whole elsewhere: further on in its document, or in one renamed since.
  case moved(QuotePlace)
  /// The quote is no longer in its document; something like it is.
  case changed(QuotePlace, text: String, Difference)
  /// Nothing like the quote is left in its document.
  case gone
  /// The document is no longer in the corpus, under any name.
  case noDocument

  /// A stable name for programs.
  public var name: String {
    switch self {
    case .intact: "intact"
    case .moved: "moved"
    case .changed: "changed"
    case .gone: "gone"
    case .noDocument: "no_document"
    }
  }

  /// Where the quote, or what is most like it, stands now.
  public var place: QuotePlace? {
    switch self {
    case .intact(let place), .moved(let place), .changed(let place, _, _): place
    case .gone, .noDocument: nil
    }
  }
}
