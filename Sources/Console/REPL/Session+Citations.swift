import Answering
import Documents
import Indexing

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
