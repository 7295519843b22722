import Documents
import Indexing
package import Answering

/// An answer for a person: the sentences that answer first, then where they stand.
package struct AnswerText {
  let answer: Answer
  /// The corpus folder, as the user named it.
  let corpus: String
  /// How to see the first citation in its surroundings; shown on a terminal only.
  let hint: ((Citation) -> String)?

  package init(_ answer: Answer, corpus: String, hint: ((Citation) -> String)? = nil) {
    self.answer = answer
    self.corpus = corpus
    self.hint = hint
  }

  package func write(to page: inout Page) {
    switch answer.status {
    case .answered: break
    case .unsure: page.line("Passages proches, à vérifier :", .bold)
    case .noAnswer: page.paragraph("Les documents ne répondent pas à cette question.", .bold)
    }
    if answer.status != .answered { writeUnknown(to: &page) }
    if answer.status == .noAnswer {
      writeOthers(answer.citations, "Passages les plus proches :", to: &page)
    } else if let first = answer.citations.first {
      writeFirst(first, to: &page)
      writeConflicts(to: &page)
      writeOthers(Array(answer.citations.dropFirst()), "Autres sources :", to: &page)
    }
    writeUnderstanding(to: &page)
    ExplanationText(answer).write(to: &page)
    writeHint(to: &page)
  }

  // MARK: The first citation

  private func writeFirst(_ citation: Citation, to page: inout Page) {
    page.gap()
    // In a pipe nothing stands before the words themselves.
    let indent = page.columns == nil ? 0 : 2
    let passage = citation.passage
    if page.usesColor {
      let marks = citation.highlights.map(\.range)
      page.paragraph(StyledText(passage.text, marking: marks, .bold), indent: indent)
    } else if citation.highlights.isEmpty {
      page.paragraph(passage.text, indent: indent)
    } else {
      // Nothing can stand out of the passage here, so what answers stands alone.
      for highlight in citation.highlights { page.paragraph(highlight.text, indent: indent) }
    }
    page.gap()
    let place = PassagePlace(passage: passage, corpus: corpus)
    page.paragraph(place.source, indent: indent)
    if let section = place.section { page.paragraph(section, indent: indent) }
    page.line(place.path, indent: indent)
    if let terms = place.terms { page.paragraph(terms, .faint, indent: indent) }
    if !citation.also.isEmpty {
      page.paragraph(
        "Dit aussi par : " + citation.also.joined(separator: ", "), .faint, indent: indent)
    }
  }

  // MARK: The others

  private func writeOthers(_ citations: [Citation], _ title: String, to page: inout Page) {
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
      page.line(StyledText(number) + sentence.truncated(to: room))
      writePlace(place, to: &page)
    }
  }

  /// Source and path on one line where they fit; a path is never broken, so that it can be opened.
  private func writePlace(_ place: PassagePlace, to page: inout Page) {
    let whole = StyledText("    \(place.shortSource) · \(place.path)", .faint)
    guard let columns = page.columns, whole.width > columns else {
      page.line(whole)
      return
    }
    page.line(StyledText("    \(place.shortSource)", .faint).truncated(to: columns))
    page.line(StyledText("    \(place.path)", .faint))
  }

  private func writeConflicts(to page: inout Page) {
    for conflict in answer.conflicts {
      page.gap()
      page.line(Self.title(of: conflict), .bold)
      for (rank, value) in zip(conflict.citations, conflict.values) {
        guard let citation = answer.citations.first(where: { $0.rank == rank }) else { continue }
        let place = PassagePlace(passage: citation.passage, corpus: corpus)
        page.paragraph("\(French.quoted([value])) [\(rank)] \(place.shortSource)", indent: 2)
      }
    }
  }

  /// On what the sources differ.
  static func title(of conflict: Conflict) -> String {
    "Les sources diffèrent" + subject(of: conflict.kind) + "\u{A0}:"
  }

  private static func subject(of kind: Conflict.Kind) -> String {
    switch kind {
    case .duration: " sur la durée"
    case .number: " sur le nombre"
    case .date: " sur la date"
    case .who: " sur les personnes"
    case .agreement: " sur l’accord à obtenir"
    case .obligation: " sur l’obligation"
    case .condition: " sur la condition"
    case .scope: " sur la portée"
    case .other: ""
    }
  }

  // MARK: How the question was understood

  private func writeUnknown(to page: inout Page) {
    let unknown = answer.understood.unknown
    guard !unknown.isEmpty else { return }
    page.paragraph("Aucun document ne contient : \(French.quoted(unknown)).")
  }

  private func writeUnderstanding(to page: inout Page) {
    let understood = answer.understood
    var notes: [String] = []
    let replaced = understood.corrected + understood.expanded
    if !replaced.isEmpty {
      notes.append(
        "Compris : " + replaced.map { "\($0.from) → \($0.to)" }.joined(separator: ", "))
    }
    if !understood.carried.isEmpty {
      notes.append("Repris de la conversation : " + understood.carried.joined(separator: ", "))
    }
    if answer.status == .answered && !understood.unknown.isEmpty {
      notes.append("Aucun document ne contient : \(French.quoted(understood.unknown))")
    }
    guard !notes.isEmpty else { return }
    page.gap()
    for note in notes { page.paragraph(note, .faint) }
  }

  private func writeHint(to page: inout Page) {
    guard page.columns != nil, answer.status != .noAnswer, let hint,
      let first = answer.citations.first
    else { return }
    page.gap()
    page.line("Vérifier : " + hint(first), .faint)
  }
}
