import Documents
package import Indexing

/// A cited place among the lines around it, for a person.
package struct SurroundingsText {
  let surroundings: Surroundings
  /// The corpus folder, as the user named it.
  let corpus: String

  package init(_ surroundings: Surroundings, corpus: String) {
    self.surroundings = surroundings
    self.corpus = corpus
  }

  package func write(to page: inout Page) {
    let place = PassagePlace(passage: surroundings.passage, corpus: corpus)
    page.paragraph(place.source, .bold)
    if let section = place.section { page.paragraph(section) }
    page.line(place.path)
    page.line(surroundings.passage.id, .faint)
    if let terms = place.terms { page.paragraph(terms, .faint) }
    if let address = surroundings.passage.document.url { page.line("Adresse : \(address)", .faint) }
    if let hash = surroundings.passage.documentHash { page.line("SHA-256 : \(hash)", .faint) }
    page.gap()
    let digits = surroundings.lines.map { String($0.number).utf8.count }.max() ?? 1
    for line in surroundings.lines { write(line, digits: digits, to: &page) }
  }

  private var hasHighlights: Bool { surroundings.lines.contains { !$0.highlighted.isEmpty } }

  /// A line behind its number; `>` marks what is cited and `»` what answers, where bold cannot.
  private func write(_ line: Surroundings.Line, digits: Int, to page: inout Page) {
    let number = String(line.number)
    let padding = String(repeating: " ", count: digits - number.utf8.count)
    let mark = line.marked.isEmpty ? " " : line.highlighted.isEmpty ? ">" : "»"
    let gutter = StyledText("\(mark) \(padding)\(number)  ", .faint)
    let text = StyledText(line.text, marking: hasHighlights ? line.highlighted : line.marked, .bold)
    let pieces = page.columns.map { text.wrapped(to: max(1, $0 - gutter.width)) } ?? [text]
    page.line(gutter + (pieces.first ?? StyledText()))
    let indent = StyledText(String(repeating: " ", count: gutter.width))
    for piece in pieces.dropFirst() { page.line(indent + piece) }
  }
}
