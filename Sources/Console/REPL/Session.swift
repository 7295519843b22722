import Answering

/// Questions and answers on a terminal, one after the other.
package struct Session {
  let talk: Talk
  let library: Library
  let desktop: Desktop
  let look: SessionLook
  let output: Output
  let errors: Output
  /// All that was answered, oldest first.
  var answers: [Answer] = []
  /// How many citations of the last answer the user has seen.
  var seen = 0
  /// Who verifies citations; nil until that is known.
  var reviewer: String?

  static let prompt = "› "

  package init(
    talk: Talk, library: Library, desktop: Desktop, look: SessionLook, output: Output,
    errors: Output, reviewer: String? = nil
  ) {
    self.talk = talk
    self.library = library
    self.desktop = desktop
    self.look = look
    self.output = output
    self.errors = errors
    self.reviewer = reviewer
  }

  /// Talks until the lines end or the user leaves.
  package consuming func run(_ lines: some LineSource) throws(Failure) {
    var lines = lines
    output.write(SessionText.welcome(library, look: look, columns: output.columns))
    while output.failure == nil, let line = try Self.next(&lines) {
      guard take(line, of: &lines) else { return }
    }
  }

  private static func next(_ lines: inout some LineSource) throws(Failure) -> LineReader.Line? {
    do throws(StreamError) {
      return try lines.next(after: prompt)
    } catch {
      throw Failure(reading: error)
    }
  }

  /// Does what a line asks for.
  ///
  /// - Returns: whether the session goes on.
  private mutating func take(_ line: LineReader.Line, of lines: inout some LineSource) -> Bool {
    switch SessionLine(String(decoding: line.bytes, as: UTF8.self)) {
    case .nothing: break
    case .question: answer(Asker(ask: talk.ask).reply(to: line))
    case .command(.leave, _): return false
    case .command(.forget, _):
      lines.forget()
      say("Historique effacé.")
    case .command(let command, let argument): carryOut(command, argument)
    case .unknown(let command): say(SessionLine.correction(of: command))
    }
    return true
  }

  private mutating func carryOut(_ command: SessionCommand, _ argument: String) {
    switch command {
    case .source: showSource(argument)
    case .more: showMore()
    case .why: explain()
    case .open: openSource(argument)
    case .copy: copy(argument)
    case .verify: verify(argument)
    case .drop: drop(argument)
    case .startAnew:
      talk.startAnew()
      say("Nouveau sujet : la question suivante ne reprend rien de ce qui précède.")
    case .documents:
      let documents = library.documents()
      show { DocumentsText(documents, corpus: library.corpus).write(to: &$0) }
    case .export: export(to: argument)
    case .help: write { SessionText.help(look: look, on: &$0) }
    case .forget, .leave: break
    }
  }

  private func drop(_ word: String) {
    if word.isEmpty { return say("Quel mot ? Par exemple : /sans employeur") }
    say(
      talk.drop(word)
        ? "La question suivante ne reprendra pas « \(word) »."
        : "« \(word) » n’est pas un mot que la question suivante reprendrait.")
  }

  // MARK: Speaking

  func say(_ message: String) {
    write { $0.paragraph(message) }
  }

  /// Lays out a page and sets it apart from what the user types.
  func write(_ body: (inout Page) -> Void) { write(page(body)) }

  func write(_ page: Page) {
    output.write(page.text + "\n")
    output.flush()
  }

  /// The same, through the pager where the page is longer than the screen.
  func show(_ body: (inout Page) -> Void) {
    let page = page(body)
    output.flush()
    if page.height < look.rows() || !desktop.page(page.text) { output.write(page.text) }
    output.write("\n")
    output.flush()
  }

  func page(_ body: (inout Page) -> Void) -> Page {
    var page = Page(columns: output.columns, usesColor: look.usesColor)
    body(&page)
    return page
  }
}
