import Answering
import Indexing
import Files

extension Session {
  mutating func answer(_ reply: Reply) {
    switch reply {
    case .answer(let answer):
      answers.append(answer)
      if !answer.stale.isEmpty { errors.message(StaleNotice.text(answer.stale)) }
      show(answer)
    case .failure(_, let failure):
      say(failure.message)
    }
  }

  private mutating func show(_ answer: Answer) {
    var shown = answer
    if !look.explains {
      for place in shown.citations.indices { shown.citations[place].explanation = nil }
    }
    seen = min(look.citations, answer.citations.count)
    // What a screen cannot hold is left to /plus, but for the answer to each question.
    let room = room(under: answer.question)
    let least = answer.parts.compactMap(\.rank).max() ?? 1
    var page = page(of: shown, room)
    while seen > least, page.height > room {
      seen -= 1
      page = self.page(of: shown, room)
    }
    write(page)
  }

  /// How many rows of the screen an answer may take, so that its question and the next prompt are
  /// seen too.
  private func room(under question: String) -> Int {
    let typed = Screen.Content(prompt: Self.prompt, before: question, after: "")
    let rows = RowLayout(typed, columns: output.columns ?? 80).rows.count
    // An empty row stands before the prompt.
    return look.rows() - rows - 2
  }

  private func page(of answer: Answer, _ room: Int) -> Page {
    page { text(of: answer, room).write(to: &$0) }
  }

  private func text(of answer: Answer, _ room: Int) -> AnswerText {
    let offers = offers(after: answer)
    let screen = Screenful(rows: room, citations: seen)
    return AnswerText(answer, corpus: library.corpus, screen: screen) {
      "/source \($0.rank)" + offers
    }
  }

  /// What else can be done about an answer.
  private func offers(after answer: Answer) -> String {
    let rest = answer.citations.count - seen
    let held = French.count(rest, "autre passage", "autres passages")
    let more = rest > 0 ? " · /plus : \(held)" : ""
    return more + (answer.understood.carried.first.map { " · /sans \($0)" } ?? "")
  }

  /// Shows what the last answer held back.
  mutating func showMore() {
    guard let answer = answers.last else { return say(Self.noQuestionYet) }
    let rest = Array(answer.citations.dropFirst(seen))
    guard !rest.isEmpty else {
      return say("Pas d’autre passage : précisez la question ou changez-en les mots.")
    }
    seen = answer.citations.count
    write { CitationList(rest, corpus: library.corpus).write("Autres passages :", to: &$0) }
  }

  func explain() {
    guard let answer = answers.last else { return say(Self.noQuestionYet) }
    guard !answer.citations.isEmpty else { return say(Self.noCitation) }
    show { ExplanationText(answer).write(to: &$0) }
  }

  /// Writes the conversation into a new file, in the form that its name asks for.
  func export(to path: String) {
    if path.isEmpty { return say("Quel fichier ? Par exemple : /exporter conversation.md") }
    if answers.isEmpty { return say("Rien à exporter encore : posez d’abord une question.") }
    let transcript = Transcript(answers, corpus: library.corpus, limit: look.citations)
    let bytes: [UInt8]?
    do throws(CorpusError) {
      bytes =
        path.lowercased().hasSuffix(".html")
        ? try library.dossier(answers) : transcript.bytes(for: path)
    } catch {
      return say(error.message)
    }
    guard let bytes else {
      return say(
        "« \(path) » doit finir par .md (Markdown), .jsonl (JSON Lines) ou .html (dossier).")
    }
    do throws(FileError) {
      say(Self.text(of: try desktop.create(path, bytes), path))
    } catch {
      say("Impossible d’écrire « \(path) » : \(error.reason).")
    }
  }

  private static func text(of creation: Creation, _ path: String) -> String {
    switch creation {
    case .written: "Conversation écrite dans « \(path) »."
    case .exists: "« \(path) » existe déjà et reste tel quel : donnez un autre nom."
    case .noFolder(let folder):
      "Le dossier « \(folder) » n’existe pas : créez-le, ou donnez un autre nom."
    }
  }

  static var noQuestionYet: String { "Aucune réponse encore : posez d’abord une question." }
  static var noCitation: String { "La dernière réponse n’a pas de citation." }
}
