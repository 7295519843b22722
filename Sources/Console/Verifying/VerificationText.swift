import Verification

/// What became of saved citations, for a person.
package struct VerificationText {
  /// How many words of an unchanged stretch are shown at either end of it.
  private static let shownWords = 6

  let answers: [CheckedAnswers]
  /// The corpus folder, as the user named it.
  let corpus: String

  package init(_ answers: [CheckedAnswers], corpus: String) {
    self.answers = answers
    self.corpus = corpus
  }

  private var all: [CheckedCitation] { answers.flatMap(\.citations) }

  package func write(to page: inout Page) {
    page.paragraph(
      "\(French.count(all.count, "citation relue", "citations relues")) "
        + "dans \(FolderPath(corpus).text)")
    for answer in answers where !answer.citations.isEmpty {
      page.gap()
      if let input = answer.input, answers.count > 1 { page.line("\(input) :") }
      write(answer.citations, to: &page)
    }
    page.gap()
    page.paragraph(total, .bold)
    if all.contains(where: { if case .changed = $0.verdict { true } else { false } }) {
      page.paragraph("[-mots cités, disparus-] {+mots présents, non cités+}", .faint)
    }
  }

  private func write(_ citations: [CheckedCitation], to page: inout Page) {
    var question: String?
    for checked in citations {
      if let asked = checked.citation.question, asked != question {
        page.paragraph(asked, .bold)
        question = asked
      }
      write(checked, to: &page)
    }
  }

  private func write(_ checked: CheckedCitation, to page: inout Page) {
    let name = Self.name(of: checked.verdict)
    let padding = String(repeating: " ", count: max(0, 15 - name.count))
    let id = checked.citation.id.isEmpty ? checked.citation.file : checked.citation.id
    let style: StyledText.Style = if case .intact = checked.verdict { .plain } else { .bold }
    page.line(StyledText("  \(name)\(padding)  ", style) + StyledText(id + newPlace(checked)))
    if case .changed(_, _, let difference) = checked.verdict {
      page.paragraph(Self.text(of: difference), indent: 6)
    }
  }

  /// Where to look now, when that is not where the citation says.
  private func newPlace(_ checked: CheckedCitation) -> String {
    guard let place = checked.verdict.place, checked.verdict != .intact(place) else { return "" }
    let path = FolderPath(corpus).appending(place.file).text
    return " → \(path):\(place.lines.lowerBound)"
  }

  static func name(of verdict: Verdict) -> String {
    switch verdict {
    case .intact: "intacte"
    case .moved: "déplacée"
    case .changed: "modifiée"
    case .gone: "disparue"
    case .noDocument: "document absent"
    }
  }

  private var total: String {
    let names: [(name: String, one: String, many: String)] = [
      ("intact", "intacte", "intactes"), ("moved", "déplacée", "déplacées"),
      ("changed", "modifiée", "modifiées"), ("gone", "disparue", "disparues"),
      ("no_document", "dont le document est absent", "dont le document est absent"),
    ]
    let parts = names.compactMap { verdict -> String? in
      let count = all.count { $0.verdict.name == verdict.name }
      return count == 0 ? nil : French.count(count, verdict.one, verdict.many)
    }
    return parts.isEmpty ? "Aucune citation." : parts.joined(separator: ", ") + "."
  }

  /// The differences between marks, so that they can be told apart without styles.
  private static func text(of difference: Difference) -> StyledText {
    let parts = difference.stretches.map { stretch in
      switch stretch.kind {
      case .same: StyledText(shortened(stretch.text))
      case .removed: StyledText("[-\(stretch.text)-]", .faint)
      case .added: StyledText("{+\(stretch.text)+}", .bold)
      }
    }
    return parts.reduce(StyledText()) { $0.isEmpty ? $1 : $0 + StyledText(" ") + $1 }
  }

  private static func shortened(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard words.count > 2 * shownWords + 2 else { return text }
    return (words.prefix(shownWords) + ["[…]"] + words.suffix(shownWords)).joined(separator: " ")
  }
}
