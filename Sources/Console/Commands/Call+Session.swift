import Answering
import Files
import Indexing

extension Call {
  /// Opens a session on the terminal: with keys of its own where that can be had.
  func converse(about corpus: IndexedCorpus, _ lines: LineReader) throws(Failure) {
    let session = session(about: corpus)
    guard let keyboard = host.keyboard else {
      return try session.run(PlainLines(lines, output: output))
    }
    let completer = Completer(commands: SessionCommand.allCases.map(\.rawValue)) {
      let passages = (try? corpus.passages()) ?? []
      return passages.filter { !$0.isUnreadable }.map(\.text)
    }
    try session.run(
      LineEditor(
        keyboard: keyboard, output: output, file: historyFile(), complete: completer.completion))
  }

  private func session(about corpus: IndexedCorpus) -> Session {
    let keyboard = host.keyboard
    let desk = ReviewDesk(corpus: corpus, errors: errors)
    return Session(
      talk: Talk(with: Assistant(corpus: corpus), reviewing: desk, noting: sourceNotes),
      library: Library(corpus: corpus.location.corpus, documents: corpus.documents) {
        answer, citation, reviewer throws(FileError) in
        try desk.note(citation, answering: answer, by: reviewer, on: host.today)
      } surroundings: { citation throws(CorpusError) in
        try corpus.surroundings(of: citation, context: max(settings.context, 10))
      } dossier: { answers throws(CorpusError) in
        let replies = answers.map(Reply.answer)
        let sources = try DossierReader(corpus, isWhole: false).sources(of: replies)
        var writer = HTMLWriter()
        writer.write(
          Dossier(replies, sources: sources, date: host.today, holdsWholeDocuments: false))
        return Array(writer.text.utf8)
      },
      desktop: Desktop(environment: host.environment),
      look: SessionLook(
        usesColor: usesColor, citations: settings.citationLimit, explains: settings.explains,
        edits: keyboard != nil
      ) { keyboard?.size().rows ?? 24 },
      output: output, errors: errors, reviewer: host.environment["REPRISE_REVIEWER"])
  }

  /// Where questions are kept; nil unless the user wants that and there is a place for it.
  private func historyFile() -> HistoryFile? {
    guard settings.keepsHistory else { return nil }
    guard let path = LocationFinder(host).history else {
      errors.message("Aucun dossier pour l’historique : ni XDG_STATE_HOME ni HOME n’est défini.")
      return nil
    }
    let file = HistoryFile(path: path)
    do throws(FileError) {
      try file.write(file.lines())
      return file
    } catch {
      errors.message("L’historique ne sera pas gardé : « \(error.path) » (\(error.reason)).")
      return nil
    }
  }
}
