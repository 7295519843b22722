import Answering
import Documents
import Indexing

extension HTMLWriter {
  /// The reply to one question of a dossier.
  mutating func write(_ reply: Reply, number: Int) {
    newLine()
    element("section", [("aria-labelledby", "q\(number)")]) { writer in
      writer.element("h2", [("id", "q\(number)")], "\(number). \(reply.title)")
      switch reply {
      case .failure(_, let failure):
        writer.element("p", [("class", "status")], failure.message)
      case .answer(let answer):
        writer.status(of: answer)
        for conflict in answer.conflicts { writer.write(conflict, of: answer, number: number) }
        for citation in answer.citations { writer.write(citation, of: answer, number: number) }
      }
    }
  }

  private mutating func status(of answer: Answer) {
    let status =
      switch answer.status {
      case .answered: "La première citation répond."
      case .unsure: "Passages proches, à vérifier."
      case .noAnswer: "Les documents ne répondent pas à cette question."
      }
    if answer.parts.isEmpty { element("p", [("class", "status")], status) }
    for part in answer.parts { element("p", [("class", "status")], PartNotice.text(part)) }
    let understood = answer.understood
    var notes: [String] = []
    if !understood.terms.isEmpty {
      notes.append("Mots cherchés : \(understood.terms.joined(separator: ", ")).")
    }
    if !understood.carried.isEmpty {
      notes.append("Repris de la conversation : \(understood.carried.joined(separator: ", ")).")
    }
    if let missing = MissingNotice.text(understood) { notes.append(missing) }
    if let searched = SearchedNotice.text(answer.searched) { notes.append(searched) }
    if !answer.stale.isEmpty { notes.append(StaleNotice.text(answer.stale)) }
    if !notes.isEmpty { element("p", [("class", "soft")], notes.joined(separator: " ")) }
  }

  private mutating func write(_ citation: Citation, of answer: Answer, number question: Int) {
    let passage = citation.passage
    let place = PassagePlace(passage: passage, corpus: "")
    newLine()
    element("article", [("aria-labelledby", "q\(question)-c\(citation.rank)")]) { writer in
      writer.element(
        "h3", [("id", "q\(question)-c\(citation.rank)")],
        "\(question).\(citation.rank) \(place.source)")
      if let age = citation.age { writer.element("p", [("class", "notice")], French.old(age)) }
      for notice in answer.notices where notice.citations.contains(citation.rank) {
        writer.element("p", [("class", "notice")], notice.message)
      }
      if let review = citation.review {
        writer.element("p", [("class", "notice verified")], "Réponse " + review)
      }
      if let section = place.section { writer.element("p", [("class", "soft")], section) }
      writer.element("blockquote") { writer in
        writer.write(passage.text, marking: citation.highlights.map(\.range)) { writer, _, text in
          writer.element("mark", [("class", "answer")], text)
        }
      }
      writer.element("p", [("class", "soft")]) { writer in
        writer.element(
          "a", [("href", "#s\(question)-\(citation.rank)")],
          "Voir dans la source : \(passage.document.file), \(French.named(passage.lines))")
        if let scope = passage.document.scope { writer.write(". Portée : \(scope)") }
      }
    }
  }

  /// What each side of a conflict says, beside each other, with the date and scope of its source.
  private mutating func write(_ conflict: Conflict, of answer: Answer, number: Int) {
    newLine()
    element("p", [("class", "status")], AnswerText.title(of: conflict))
    element("ul", [("class", "sides")]) { writer in
      for (rank, value) in zip(conflict.citations, conflict.values) {
        guard let citation = answer.citations.first(where: { $0.rank == rank }) else { continue }
        let document = citation.passage.document
        writer.element("li") { writer in
          writer.element("p") { $0.element("mark", [("class", "answer")], value) }
          writer.element("p", [("class", "soft")]) { writer in
            writer.element("a", [("href", "#q\(number)-c\(rank)")], "Citation \(number).\(rank)")
            let facts = [
              document.publisher ?? document.title, document.date,
              document.scope.map { "portée : \($0)" },
            ].compactMap { $0 }
            writer.write(" · " + facts.joined(separator: " · "))
          }
        }
      }
    }
  }
}
