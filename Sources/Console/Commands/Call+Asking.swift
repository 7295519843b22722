import Answering
import Indexing

extension Call {
  /// Answers the question of the call.
  func ask(_ question: String) -> ExitCode {
    if settings.format == .html {
      return reporting { () throws(Failure) in try dossier(question) }
    }
    let reply: Reply
    var corpusFolder = ""
    do throws(Failure) {
      let corpus = try open()
      tellUpdate(of: corpus)
      corpusFolder = corpus.location.corpus
      reply = asker(of: Assistant(corpus: corpus, isFresh: true)).reply(to: question)
    } catch {
      reply = .failure(question: question, error)
    }
    var replies = replies(corpus: corpusFolder)
    replies.writeOnly(reply)
    return switch reply {
    case .answer(let answer): answer.status == .answered ? .done : .noAnswer
    case .failure: .failed
    }
  }

  /// Answers the lines of standard input, each on its own or as turns of one conversation, or opens
  /// a session where both ends are a terminal.
  func answerLines(asConversation: Bool) throws(Failure) -> ExitCode {
    if settings.format == .html { return try dossier(nil, asConversation: asConversation) }
    let corpus = try open()
    tellUpdate(of: corpus)
    let lines = LineReader(keeping: Assistant.longestQuestion, read: host.read)
    if host.inputIsTerminal && output.isTerminal && settings.format == .text {
      try converse(about: corpus, lines)
      return .done
    }
    let assistant = Assistant(corpus: corpus)
    let replies = replies(corpus: corpus.location.corpus)
    let asker = asConversation ? asker(of: Conversation(with: assistant)) : asker(of: assistant)
    var batch = Batch(asker: asker, replies: replies, output: output)
    return try batch.run(lines) ? .done : .failed
  }

  func asker(of assistant: Assistant) -> Asker {
    var assistant = assistant
    let desk = ReviewDesk(corpus: assistant.corpus, errors: errors)
    let (limit, explains, notes) = (settings.citationLimit, settings.explains, sourceNotes)
    return Asker { question throws(QuestionError) in
      notes.noted(desk.reviewed(try assistant.ask(question, limit: limit, explaining: explains)))
    }
  }

  func asker(of conversation: Conversation) -> Asker {
    var conversation = conversation
    let desk = ReviewDesk(corpus: conversation.assistant.corpus, errors: errors)
    let (limit, explains, notes) = (settings.citationLimit, settings.explains, sourceNotes)
    return Asker { question throws(QuestionError) in
      notes.noted(desk.reviewed(try conversation.ask(question, limit: limit, explaining: explains)))
    }
  }

  /// What is told of the sources beside what they say.
  var sourceNotes: SourceNotes { SourceNotes(today: host.today, age: settings.oldAge) }

  private func replies(corpus: String) -> ReplyWriter {
    ReplyWriter(
      format: settings.format, corpus: corpus, usesColor: usesColor, output: output,
      errors: errors)
  }

  /// Says on a terminal why the first answer took longer.
  private func tellUpdate(of corpus: IndexedCorpus) {
    guard errors.isTerminal, case let report = corpus.report, !report.isEmpty else { return }
    errors.message("Index mis à jour : \(French.count(report.passages, "passage")).")
  }
}
