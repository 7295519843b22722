import Answering
import Indexing

/// Citations in short: the sentence of each that answers best, and where it stands.
struct CitationList {
  private let citations: [Citation]
  /// The corpus folder, as the user named it.
  private let corpus: String
  /// The most of a source's name that shares a line with its words.
  private static let sourceWidth = 24

  /// Whether each has one line only.
  private let isBrief: Bool

  init(_ citations: [Citation], corpus: String, isBrief: Bool = false) {
    self.citations = citations
    self.corpus = corpus
    self.isBrief = isBrief
  }

  /// Writes nothing, not even the title, where there is no citation.
  func write(_ title: String, to page: inout Page) {
    guard !citations.isEmpty else { return }
    page.gap()
    page.line(title, .bold)
    for citation in citations {
      let place = PassagePlace(passage: citation.passage, corpus: corpus)
      let number = citation.rank < 10 ? " \(citation.rank). " : "\(citation.rank). "
      let room = (page.columns ?? 164) - 4
      let text = citation.highlights.first?.text ?? citation.passage.text
      // No more than may be shown, and what tells that there is more.
      let sentence = StyledText(String(text.prefix(room + 20)))
      if isBrief {
        let source =
          StyledText(" ")
          + StyledText("· \(Self.source(of: citation, place))", .faint).truncated(
            to: Self.sourceWidth)
        let words = sentence.truncated(to: room - source.width)
        page.line(StyledText(number) + words + source)
      } else {
        page.line(StyledText(number) + sentence.truncated(to: room))
        write(place, Self.source(of: citation, place), to: &page)
      }
    }
  }

  /// Source and path on one line where they fit; a path is never broken, so that it can be opened.
  private func write(_ place: PassagePlace, _ source: String, to page: inout Page) {
    let whole = StyledText("    \(source) · \(place.path)", .faint)
    guard let columns = page.columns, whole.width > columns else {
      page.line(whole)
      return
    }
    page.line(StyledText("    \(source)", .faint).truncated(to: columns))
    page.line(StyledText("    \(place.path)", .faint))
  }

  /// Who says it, and how old that is where it is old.
  private static func source(of citation: Citation, _ place: PassagePlace) -> String {
    let age = citation.age.map { " (plus de \(French.count($0, "an")))" } ?? ""
    return place.shortSource + age
  }
}
