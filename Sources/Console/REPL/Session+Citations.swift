import Answering
import Documents
import Files
import Indexing
import Verification

extension Session {
  func showSource(_ number: String) {
    guard let citation = citation(number, for: .source) else { return }
    do throws(CorpusError) {
      let surroundings = try library.surroundings(citation.passage.id)
      show { SurroundingsText(surroundings, corpus: library.corpus).write(to: &$0) }
    } catch {
      say(error.message)
    }
  }

  func openSource(_ number: String) {
    guard let citation = citation(number, for: .open) else { return }
    let passage = citation.passage
    let path = FolderPath(library.corpus).appending(passage.document.file).text
    output.flush()
    if !desktop.open(path, passage.lines.lowerBound) {
      let place = PassagePlace(passage: passage, corpus: library.corpus)
      say("Impossible d’ouvrir \(place.path). La variable EDITOR peut nommer votre éditeur.")
    }
  }

  /// Shows a citation with its reference, and hands both to the terminal's clipboard: not every
  /// terminal takes them.
  func copy(_ number: String) {
    guard let citation = citation(number, for: .copy) else { return }
    let text = Reference(citation.passage, corpus: library.corpus).quoted
    if look.edits { output.write(Clipboard.sequence(for: text)) }
    write { page in
      page.paragraph(text)
      guard look.edits else { return }
      page.gap()
      page.paragraph("Copié, si votre terminal le permet (OSC 52).", .faint)
    }
  }

  /// Notes that a person has verified that a citation answers: the next time the question is asked,
  /// it comes first. The name is said once.
  mutating func verify(_ argument: String) {
    let words = argument.split(separator: " ")
    let number = words.first.flatMap { $0.allSatisfy(\.isNumber) ? $0 : nil }
    let name = (number == nil ? words : Array(words.dropFirst())).joined(separator: " ")
    guard let citation = citation(number.map(String.init) ?? "", for: .verify),
      let answer = answers.last
    else { return }
    if !name.isEmpty { reviewer = name }
    guard let reviewer else {
      return say("Qui a vérifié\u{A0}? Par exemple\u{A0}: /valider \(citation.rank) Dr Martin")
    }
    do throws(FileError) {
      let review = try library.review(answer, citation, reviewer)
      let place = answer.citations.firstIndex { $0.rank == citation.rank }
      if let place { answers[answers.count - 1].citations[place].review = review.mention }
      say(
        "Citation \(citation.rank), \(review.mention)\u{A0}: elle viendra en premier pour cette question."
      )
    } catch {
      say("Impossible d’écrire « \(error.path) » : \(error.reason).")
    }
  }

  /// The citation of the last answer that a command names; the first where it names none. Says
  /// what is wrong where there is no such citation.
  private func citation(_ number: String, for command: SessionCommand) -> Citation? {
    guard let citations = answers.last?.citations else {
      say("Aucune citation encore : posez d’abord une question.")
      return nil
    }
    let wanted = number.isEmpty ? "1" : number
    if let citation = citations.first(where: { String($0.rank) == wanted }) { return citation }
    say(
      citations.isEmpty
        ? Self.noCitation
        : "La dernière réponse a \(French.count(citations.count, "citation")) : "
          + "\(command.rawValue) 1 à \(command.rawValue) \(citations.count).")
    return nil
  }
}
