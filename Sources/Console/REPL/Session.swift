package import Indexing
import Answering

/// Questions and answers on a terminal, one after the other.
package struct Session {
  private let asker: Asker
  /// The corpus folder, as the user named it.
  private let corpus: String
  /// How much the corpus holds, in words.
  private let contents: String
  private let usesColor: Bool
  private let output: Output
  private let errors: Output
  private let surroundings: (String) throws(CorpusError) -> Surroundings
  private var last: Answer?

  package init(
    asker: Asker, corpus: String, contents: String, usesColor: Bool, output: Output,
    errors: Output, surroundings: @escaping (String) throws(CorpusError) -> Surroundings
  ) {
    self.asker = asker
    self.corpus = corpus
    self.contents = contents
    self.usesColor = usesColor
    self.output = output
    self.errors = errors
    self.surroundings = surroundings
  }

  /// Talks until the lines end or the user leaves.
  package consuming func run(_ lines: LineReader) throws(Failure) {
    var lines = lines
    welcome()
    while output.failure == nil {
      output.write("› ")
      output.flush()
      guard let line = try Self.next(&lines) else {
        // Ctrl-D leaves the cursor behind the prompt.
        output.write("\n")
        return
      }
      guard take(line) else { return }
    }
  }

  private static func next(_ lines: inout LineReader) throws(Failure) -> LineReader.Line? {
    do throws(StreamError) {
      return try lines.next()
    } catch {
      throw Failure(reading: error)
    }
  }

  /// Does what a line asks for.
  ///
  /// - Returns: whether the session goes on.
  private mutating func take(_ line: LineReader.Line) -> Bool {
    let text = String(decoding: line.bytes, as: UTF8.self)
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first else { return true }
    guard first.hasPrefix("/") else {
      answer(asker.reply(to: line))
      return true
    }
    switch SessionCommand(rawValue: String(first)) {
    case .leave: return false
    case .help: write { Self.help(on: &$0) }
    case .source: showSource(words.dropFirst().first.map(String.init) ?? "1")
    case nil: say(Self.unknown(String(first)))
    }
    return true
  }

  // MARK: Answers

  private mutating func answer(_ reply: Reply) {
    switch reply {
    case .answer(let answer):
      last = answer
      if !answer.stale.isEmpty { errors.message(StaleNotice.text(answer.stale)) }
      write { page in
        AnswerText(answer, corpus: corpus) { "/source \($0.rank)" }.write(to: &page)
      }
    case .failure(_, let failure):
      say(failure.message)
    }
  }

  private func showSource(_ number: String) {
    guard let citations = last?.citations else {
      return say("Aucune citation encore : posez d’abord une question.")
    }
    if citations.isEmpty { return say("La dernière réponse n’a pas de citation.") }
    guard let citation = citations.first(where: { String($0.rank) == number }) else {
      return say(
        "La dernière réponse a \(French.count(citations.count, "citation")) : "
          + "/source 1 à /source \(citations.count).")
    }
    do throws(CorpusError) {
      let surroundings = try surroundings(citation.passage.id)
      write { SurroundingsText(surroundings, corpus: corpus).write(to: &$0) }
    } catch {
      say(error.message)
    }
  }

  // MARK: Words of its own

  private func welcome() {
    write { page in
      page.line("Reprise \(Application.version)", .bold)
      page.paragraph("\(contents) dans \(corpus). Rien ne quitte cette machine.")
      page.paragraph("Posez une question. /aide montre les commandes, Ctrl-D quitte.", .faint)
    }
  }

  private static func help(on page: inout Page) {
    page.paragraph("Écrivez une question en français, par exemple :")
    page.paragraph("Qui peut demander la visite de pré-reprise ?", indent: 2)
    page.gap()
    let names = SessionCommand.allCases.map { $0.rawValue + $0.argument }
    let width = names.map(\.count).max() ?? 0
    for (name, command) in zip(names, SessionCommand.allCases) {
      let padding = String(repeating: " ", count: width - name.count)
      page.paragraph("\(name)\(padding)  \(command.summary)", indent: 2)
    }
  }

  private static func unknown(_ command: String) -> String {
    let names = SessionCommand.allCases.map(\.rawValue)
    let nearest = NearestName.name(like: command, among: names, within: 3)
    return "Commande inconnue : « \(command) ». "
      + (nearest.map { "Vouliez-vous dire « \($0) » ?" } ?? "/aide montre les commandes.")
  }

  private func say(_ message: String) {
    write { $0.paragraph(message) }
  }

  /// Lays out a page and sets it apart from what the user types.
  private func write(_ body: (inout Page) -> Void) {
    var page = Page(columns: output.columns, usesColor: usesColor)
    body(&page)
    output.write(page.text + "\n")
  }
}
