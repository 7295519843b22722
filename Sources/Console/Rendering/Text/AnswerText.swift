import Documents
import FrenchText
import Indexing
package import Answering

/// An answer for a person: the sentences that answer first, then where they stand.
package struct AnswerText {
  let answer: Answer
  /// The corpus folder, as the user named it.
  let corpus: String
  /// What the answer has to fit; nil for no such limit.
  let screen: Screenful?
  /// How to see the first citation in its surroundings; shown on a terminal only.
  let hint: ((Citation) -> String)?

  package init(
    _ answer: Answer, corpus: String, screen: Screenful? = nil, hint: ((Citation) -> String)? = nil
  ) {
    self.answer = answer
    self.corpus = corpus
    self.screen = screen
    self.hint = hint
  }

  package func write(to page: inout Page) {
    var excess = 0
    if let screen {
      var draft = page
      write(to: &draft, sparing: 0)
      excess = max(0, draft.height - screen.rows)
    }
    write(to: &page, sparing: excess)
  }

  /// Writes the answer, but for so many rows of its first citation.
  private func write(to page: inout Page, sparing excess: Int) {
    let citations = Array(answer.citations.prefix(screen?.citations ?? .max))
    let hasParts = !answer.parts.isEmpty && answer.status != .noAnswer
    if !hasParts { write(answer.status, to: &page) }
    if answer.status != .answered { writeMissing(to: &page) }
    if hasParts {
      writeParts(to: &page, sparing: excess)
      writeConflicts(to: &page)
      let shown = answer.parts.filter { $0.status != .noAnswer }.compactMap(\.rank)
      list(citations.filter { !shown.contains($0.rank) }).write(Self.others, to: &page)
    } else if answer.status == .noAnswer {
      list(citations).write("Passages les plus proches :", to: &page)
    } else if let first = citations.first {
      writeFirst(first, to: &page, sparing: excess)
      writeConflicts(to: &page)
      list(Array(citations.dropFirst())).write(Self.others, to: &page)
    }
    writeUnderstanding(to: &page)
    ExplanationText(answer).write(to: &page)
    writeHint(to: &page)
  }

  private static let others = "Autres sources :"

  private func write(_ status: Answer.Status, to page: inout Page) {
    switch status {
    case .answered: break
    case .unsure: page.line("Passages proches, à vérifier :", .bold)
    case .noAnswer: page.paragraph("Les documents ne répondent pas à cette question.", .bold)
    }
  }

  private func list(_ citations: [Citation]) -> CitationList {
    CitationList(citations, corpus: corpus, isBrief: screen != nil)
  }

  // MARK: Several questions

  /// Each question of the line under its own words, with the citation that answers it; all give way
  /// alike where the screen is short.
  private func writeParts(to page: inout Page, sparing excess: Int) {
    let count = Set(answer.parts.filter { $0.status != .noAnswer }.map(\.rank)).count
    var shown: Set<Int> = []
    for part in answer.parts {
      page.gap()
      page.paragraph(French.quoted([part.question]), .bold)
      write(part.status, to: &page)
      guard part.status != .noAnswer, let rank = part.rank,
        let citation = answer.citations.first(where: { $0.rank == rank })
      else { continue }
      if shown.insert(rank).inserted {
        writeFirst(citation, to: &page, sparing: (excess + count - 1) / count)
      } else {
        page.line("Le même passage répond.", indent: page.columns == nil ? 0 : 2)
      }
    }
  }

  // MARK: The first citation

  private func writeFirst(_ citation: Citation, to page: inout Page, sparing excess: Int) {
    page.gap()
    // In a pipe nothing stands before the words themselves.
    let indent = page.columns == nil ? 0 : 2
    let passage = citation.passage
    if page.usesColor {
      let marks = citation.highlights.map(\.range)
      page.paragraph(
        StyledText(passage.text, marking: marks, .bold), indent: indent, sparing: excess)
    } else if citation.highlights.isEmpty {
      page.paragraph(StyledText(passage.text), indent: indent, sparing: excess)
    } else {
      // Nothing can stand out of the passage here, so what answers stands alone.
      let words = citation.highlights.map(\.text).joined(by: "\n")
      page.paragraph(StyledText(words), indent: indent, sparing: excess)
    }
    page.gap()
    let place = PassagePlace(passage: passage, corpus: corpus)
    writeAside(place.source, indent: indent, to: &page)
    if let section = section(of: place, room: (page.columns ?? .max) - indent) {
      writeAside(section, indent: indent, to: &page)
    }
    page.line(place.path, indent: indent)
    if let age = citation.age { page.line(French.old(age), .bold, indent: indent) }
    for notice in answer.notices where notice.citations.contains(citation.rank) {
      page.paragraph(notice.message, .bold, indent: indent)
    }
    if let review = citation.review { page.line("Réponse " + review, .bold, indent: indent) }
    if let terms = place.terms { writeAside(terms, .faint, indent: indent, to: &page) }
    if !citation.also.isEmpty {
      writeAside(
        "Dit aussi par : " + citation.also.joined(by: ", "), .faint, indent: indent,
        to: &page)
    }
  }

  /// The headings above a place; the nearest alone where the screen has no room for more.
  private func section(of place: PassagePlace, room: Int) -> String? {
    guard let section = place.section, let last = place.passage.section.last else { return nil }
    return screen == nil || DisplayWidth.of(section) <= room ? section : "… › " + last
  }

  /// What stands beside the answer: whole, but on one line where the screen has to do.
  private func writeAside(
    _ text: String, _ style: StyledText.Style = .plain, indent: Int = 0, to page: inout Page
  ) {
    let text = StyledText(text, style)
    if screen != nil, let columns = page.columns {
      page.line(text.truncated(to: columns - indent), indent: indent)
    } else {
      page.paragraph(text, indent: indent)
    }
  }

  // MARK: What differs

  private func writeConflicts(to page: inout Page) {
    for conflict in answer.conflicts {
      page.gap()
      page.line(Self.title(of: conflict), .bold)
      for (rank, value) in zip(conflict.citations, conflict.values) {
        guard let citation = answer.citations.first(where: { $0.rank == rank }) else { continue }
        let place = PassagePlace(passage: citation.passage, corpus: corpus)
        let lines = value.utf8.split(separator: 0x0A).map { String(Substring($0)) }
        let said = French.quoted([lines.joined(by: " ")])
        let scope = citation.passage.document.scope
        // On a screen every side takes one line: the whole is a citation away.
        if screen == nil {
          page.paragraph("\(said) [\(rank)] \(place.shortSource)", indent: 2)
          if let scope { page.paragraph(StyledText("Portée : \(scope)", .faint), indent: 4) }
        } else {
          let side = "[\(rank)] \(Self.briefSource(of: citation.passage.document))\u{A0}: \(said)"
          page.line(StyledText(side).truncated(to: (page.columns ?? 80) - 2), indent: 2)
        }
      }
    }
  }

  /// Who says it, when and for whom, in half a line.
  private static func briefSource(of document: DocumentMetadata) -> String {
    func cut(_ text: String) -> String { StyledText(text).truncated(to: nameWidth).plain }
    let name = [cut(document.publisher ?? document.title), document.date].compactMap { $0 }
    return ([name.joined(by: ", ")] + (document.scope.map { [cut($0)] } ?? []))
      .joined(by: " · ")
  }

  /// The most of a source's name, and of its scope, that share a line with what it says.
  private static let nameWidth = 22

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

  private func writeMissing(to page: inout Page) {
    if let missing = MissingNotice.text(answer.understood) { page.paragraph(missing) }
    if let searched = SearchedNotice.text(answer.searched) { page.paragraph(searched) }
  }

  private func writeUnderstanding(to page: inout Page) {
    let understood = answer.understood
    var notes: [String] = []
    let replaced = understood.corrected + understood.expanded
    if !replaced.isEmpty {
      notes.append(
        "Compris : " + replaced.map { "\($0.from) → \($0.to)" }.joined(by: ", "))
    }
    if !understood.carried.isEmpty {
      notes.append("Repris de la conversation : " + understood.carried.joined(by: ", "))
    }
    if answer.status == .answered && !understood.unknown.isEmpty {
      notes.append("Aucun document ne contient : \(French.quoted(understood.unknown))")
    }
    guard !notes.isEmpty else { return }
    page.gap()
    for note in notes { writeAside(note, .faint, to: &page) }
  }

  private func writeHint(to page: inout Page) {
    guard page.columns != nil, answer.status != .noAnswer, let hint,
      let first = answer.citations.first
    else { return }
    page.gap()
    page.line("Vérifier : " + hint(first), .faint)
  }
}
